public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        var healthy = new HashSet<(int Row, int Column)>();
        var ill = new Queue<(int Row, int Column, int Hour)>();
        for (int row = 0; row < grid.Length; row++)
        {
            for (int column = 0; column < grid[row].Length; column++)
            {
                if (grid[row][column] == 1) healthy.Add((row, column));
                if (grid[row][column] == 2) ill.Enqueue((row, column, 0));
            }
        }

        int hours = 0;
        while (ill.TryDequeue(out var tray))
        {
            (int row, int column, hours) = tray;
            foreach (var (i, j) in new[] { (row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1) })
            {
                if (healthy.Remove((i, j))) ill.Enqueue((i, j, hours + 1));
            }
        }

        return healthy.Count > 0 ? -1 : hours;
    }
}
