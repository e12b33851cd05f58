// Slip: starts the count at -1, since the ill trays of the beginning are a round of their own. If there are none, that
// round never comes, and an empty greenhouse gets -1.
public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        int hours = -1, healthy = 0;
        var queue = new Queue<(int, int)>();
        for (int i = 0; i < grid.Length; i++)
        for (int j = 0; j < grid[0].Length; j++)
        {
            if (grid[i][j] == 2) queue.Enqueue((i, j));
            else if (grid[i][j] == 1) healthy++;
        }

        while (queue.Count > 0)
        {
            hours++;
            for (int size = queue.Count; size > 0; size--)
            {
                var (i, j) = queue.Dequeue();
                foreach (var (x, y) in new[] { (i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1) })
                {
                    if (x < 0 || y < 0 || x == grid.Length || y == grid[0].Length || grid[x][y] != 1) continue;
                    grid[x][y] = 2;
                    healthy--;
                    queue.Enqueue((x, y));
                }
            }
        }

        return healthy == 0 ? hours : -1;
    }
}
