// Runs one breadth-first search from each healthy tray to its nearest ill one: cells squared on an open floor.
public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        int last = 0;
        for (int i = 0; i < grid.Length; i++)
            for (int j = 0; j < grid[0].Length; j++)
                if (grid[i][j] == 1)
                {
                    int hours = HoursUntilIll(grid, i, j);
                    if (hours < 0) return -1;
                    last = Math.Max(last, hours);
                }

        return last;
    }

    private static int HoursUntilIll(int[][] grid, int row, int column)
    {
        var seen = new bool[grid.Length, grid[0].Length];
        var queue = new Queue<(int I, int J, int Hours)>();
        seen[row, column] = true;
        queue.Enqueue((row, column, 0));
        while (queue.TryDequeue(out var tray))
        {
            if (grid[tray.I][tray.J] == 2) return tray.Hours;
            foreach (var (i, j) in new[] { (tray.I - 1, tray.J), (tray.I + 1, tray.J), (tray.I, tray.J - 1), (tray.I, tray.J + 1) })
            {
                if (i < 0 || j < 0 || i >= grid.Length || j >= grid[0].Length || grid[i][j] == 0 || seen[i, j]) continue;
                seen[i, j] = true;
                queue.Enqueue((i, j, tray.Hours + 1));
            }
        }

        return -1;
    }
}
