// Slip: infects while scanning the very grid it reads, so the blight runs on through fresh marks in the same hour.
public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        int hours = 0;
        bool changed = true;
        while (changed)
        {
            changed = false;
            for (int i = 0; i < grid.Length; i++)
                for (int j = 0; j < grid[0].Length; j++)
                    if (grid[i][j] == 1 && (IsIll(i - 1, j) || IsIll(i + 1, j) || IsIll(i, j - 1) || IsIll(i, j + 1)))
                    {
                        grid[i][j] = 2;
                        changed = true;
                    }

            if (changed) hours++;
        }

        return grid.Any(row => row.Contains(1)) ? -1 : hours;

        bool IsIll(int i, int j) => i >= 0 && j >= 0 && i < grid.Length && j < grid[0].Length && grid[i][j] == 2;
    }
}
