// Reads the whole grid once an hour: cells times hours, and a winding corridor lasts half as many hours as there are cells.
public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        for (int hours = 0; ; hours++)
        {
            var falling = new List<(int I, int J)>();
            bool healthy = false;
            for (int i = 0; i < grid.Length; i++)
                for (int j = 0; j < grid[0].Length; j++)
                {
                    if (grid[i][j] != 1) continue;
                    healthy = true;
                    if (IsIll(i - 1, j) || IsIll(i + 1, j) || IsIll(i, j - 1) || IsIll(i, j + 1)) falling.Add((i, j));
                }

            if (!healthy) return hours;
            if (falling.Count == 0) return -1;
            foreach (var (i, j) in falling) grid[i][j] = 2;
        }

        bool IsIll(int i, int j) => i >= 0 && j >= 0 && i < grid.Length && j < grid[0].Length && grid[i][j] == 2;
    }
}
