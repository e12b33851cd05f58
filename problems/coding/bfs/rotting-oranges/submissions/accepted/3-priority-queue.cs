public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        int rows = grid.Length, columns = grid[0].Length;
        var hour = new int[rows, columns];
        var open = new PriorityQueue<(int I, int J), int>();
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++)
            {
                hour[i, j] = grid[i][j] == 2 ? 0 : int.MaxValue;
                if (grid[i][j] == 2) open.Enqueue((i, j), 0);
            }

        while (open.TryDequeue(out var at, out int h))
        {
            if (h > hour[at.I, at.J]) continue;
            for (int d = 0; d < 4; d++)
            {
                int i = at.I + (d - 1) % 2, j = at.J + (d - 2) % 2;
                if (i < 0 || j < 0 || i >= rows || j >= columns || grid[i][j] == 0 || hour[i, j] <= h + 1) continue;
                hour[i, j] = h + 1;
                open.Enqueue((i, j), h + 1);
            }
        }

        int last = 0;
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++)
                if (grid[i][j] == 1) last = Math.Max(last, hour[i, j]);
        return last == int.MaxValue ? -1 : last;
    }
}
