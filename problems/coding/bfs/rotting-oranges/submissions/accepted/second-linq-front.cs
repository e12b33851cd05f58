// The front of the blight as a sequence: each hour's newly ill trays are computed from those of the hour before.
public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        var front = Enumerable.Range(0, grid.Length)
            .SelectMany(i => Enumerable.Range(0, grid[i].Length).Select(j => (Row: i, Column: j)))
            .Where(p => grid[p.Row][p.Column] == 2)
            .ToList();
        int hours = 0;
        while (true)
        {
            front = front.SelectMany(p => Around(p.Row, p.Column)).Where(p => FallsIll(grid, p.Row, p.Column)).ToList();
            if (front.Count == 0) break;
            hours++;
        }

        return grid.Any(row => row.Contains(1)) ? -1 : hours;
    }

    private static IEnumerable<(int Row, int Column)> Around(int row, int column)
    {
        yield return (row - 1, column);
        yield return (row + 1, column);
        yield return (row, column - 1);
        yield return (row, column + 1);
    }

    private static bool FallsIll(int[][] grid, int row, int column)
    {
        if ((uint)row >= (uint)grid.Length || (uint)column >= (uint)grid[row].Length || grid[row][column] != 1) return false;
        grid[row][column] = 2;
        return true;
    }
}
