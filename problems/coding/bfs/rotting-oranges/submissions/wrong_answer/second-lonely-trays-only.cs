// Slip: decides beforehand which tray never falls ill, and thinks of those only that have no tray beside them. Two
// healthy ones may keep each other company behind empty benches.
public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        int rows = grid.Length, columns = grid[0].Length;
        int At(int i, int j) => i < 0 || j < 0 || i >= rows || j >= columns ? 0 : grid[i][j];

        var now = new List<(int I, int J)>();
        for (int i = 0; i < rows; i++)
        for (int j = 0; j < columns; j++)
        {
            if (grid[i][j] == 2) now.Add((i, j));
            bool lonely = At(i - 1, j) + At(i + 1, j) + At(i, j - 1) + At(i, j + 1) == 0;
            if (grid[i][j] == 1 && lonely) return -1;
        }

        int hours = 0;
        while (true)
        {
            var next = new List<(int I, int J)>();
            foreach (var (i, j) in now)
            {
                foreach (var (x, y) in new[] { (i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1) })
                {
                    if (At(x, y) != 1) continue;
                    grid[x][y] = 2;
                    next.Add((x, y));
                }
            }

            if (next.Count == 0) return hours;
            hours++;
            now = next;
        }
    }
}
