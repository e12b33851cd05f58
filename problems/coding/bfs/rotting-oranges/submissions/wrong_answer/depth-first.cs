// Slip: walks depth first, so that a tray keeps the hour of the first path found, not of the shortest.
public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        int rows = grid.Length, columns = grid[0].Length, last = 0;
        var open = new Stack<(int I, int J, int Hour)>();
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++)
                if (grid[i][j] == 2) open.Push((i, j, 0));

        while (open.Count > 0)
        {
            var (i, j, hour) = open.Pop();
            last = Math.Max(last, hour);
            foreach (var (a, b) in new[] { (i - 1, j), (i, j - 1), (i, j + 1), (i + 1, j) })
            {
                if (a < 0 || b < 0 || a >= rows || b >= columns || grid[a][b] != 1) continue;
                grid[a][b] = 2;
                open.Push((a, b, hour + 1));
            }
        }

        return grid.Any(row => row.Contains(1)) ? -1 : last;
    }
}
