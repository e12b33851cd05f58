// Slip: takes the number of columns for the number of rows, so that a grid wider than tall is read below its last row.
public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        int size = grid[0].Length, healthy = 0, hours = 0;
        var queue = new Queue<(int I, int J)>();
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++)
                if (grid[i][j] == 2) queue.Enqueue((i, j));
                else if (grid[i][j] == 1) healthy++;

        while (healthy > 0 && queue.Count > 0)
        {
            hours++;
            for (int left = queue.Count; left > 0; left--)
            {
                var (i, j) = queue.Dequeue();
                foreach (var (a, b) in new[] { (i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1) })
                {
                    if (a < 0 || b < 0 || a >= size || b >= size || grid[a][b] != 1) continue;
                    grid[a][b] = 2;
                    healthy--;
                    queue.Enqueue((a, b));
                }
            }
        }

        return healthy > 0 ? -1 : hours;
    }
}
