// Slip: starts from the first ill tray only, as if there were never a second.
public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        int rows = grid.Length, columns = grid[0].Length, hours = 0;
        var queue = new Queue<(int I, int J, int Hour)>();
        for (int i = 0; i < rows && queue.Count == 0; i++)
            for (int j = 0; j < columns && queue.Count == 0; j++)
                if (grid[i][j] == 2) queue.Enqueue((i, j, 0));

        while (queue.Count > 0)
        {
            (int i, int j, hours) = queue.Dequeue();
            foreach (var (a, b) in new[] { (i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1) })
            {
                if (a < 0 || b < 0 || a >= rows || b >= columns || grid[a][b] != 1) continue;
                grid[a][b] = 2;
                queue.Enqueue((a, b, hours + 1));
            }
        }

        return grid.Any(row => row.Contains(1)) ? -1 : hours;
    }
}
