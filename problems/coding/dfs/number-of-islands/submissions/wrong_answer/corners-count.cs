// Slip: looks at all eight pixels around, so that settlements which meet at a corner are merged.
public class Solution
{
    public int NumIslands(char[][] grid)
    {
        int count = 0;
        var queue = new Queue<(int I, int J)>();
        for (int i = 0; i < grid.Length; i++)
            for (int j = 0; j < grid[0].Length; j++)
            {
                if (grid[i][j] != '1') continue;
                count++;
                grid[i][j] = '0';
                queue.Enqueue((i, j));
                while (queue.TryDequeue(out var at))
                    for (int a = Math.Max(0, at.I - 1); a <= Math.Min(grid.Length - 1, at.I + 1); a++)
                        for (int b = Math.Max(0, at.J - 1); b <= Math.Min(grid[0].Length - 1, at.J + 1); b++)
                        {
                            if (grid[a][b] == '0') continue;
                            grid[a][b] = '0';
                            queue.Enqueue((a, b));
                        }
            }

        return count;
    }
}
