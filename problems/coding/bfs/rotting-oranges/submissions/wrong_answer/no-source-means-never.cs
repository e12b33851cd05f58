// Slip: answers -1 as soon as no tray is ill, even where no tray is healthy either.
public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        var healthy = new HashSet<(int I, int J)>();
        var queue = new Queue<(int I, int J, int Hour)>();
        for (int i = 0; i < grid.Length; i++)
            for (int j = 0; j < grid[0].Length; j++)
            {
                if (grid[i][j] == 1) healthy.Add((i, j));
                if (grid[i][j] == 2) queue.Enqueue((i, j, 0));
            }

        int hours = -1;
        while (queue.TryDequeue(out var tray))
        {
            hours = tray.Hour;
            foreach (var (i, j) in new[] { (tray.I - 1, tray.J), (tray.I + 1, tray.J), (tray.I, tray.J - 1), (tray.I, tray.J + 1) })
                if (healthy.Remove((i, j))) queue.Enqueue((i, j, hours + 1));
        }

        return healthy.Count > 0 ? -1 : hours;
    }
}
