// Slip: counts every round of the queue, also the last one, in which nobody is left to infect.
public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        var queue = new Queue<(int, int)>();
        int healthy = 0, hours = 0;
        for (int i = 0; i < grid.Length; i++)
            for (int j = 0; j < grid[0].Length; j++)
                if (grid[i][j] == 2) queue.Enqueue((i, j));
                else healthy += grid[i][j];

        while (queue.Count > 0)
        {
            for (int left = queue.Count; left > 0; left--)
            {
                var (i, j) = queue.Dequeue();
                foreach (var (a, b) in new[] { (i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1) })
                {
                    if (a < 0 || b < 0 || a == grid.Length || b == grid[0].Length || grid[a][b] != 1) continue;
                    grid[a][b] = 2;
                    healthy--;
                    queue.Enqueue((a, b));
                }
            }

            hours++;
        }

        return healthy == 0 ? hours : -1;
    }
}
