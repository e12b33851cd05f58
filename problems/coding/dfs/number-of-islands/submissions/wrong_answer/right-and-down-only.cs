// Slip: floods to the right and downwards only, as the scan goes, and so cuts settlements that turn back.
public class Solution
{
    public int NumIslands(char[][] grid)
    {
        int count = 0;
        for (int i = 0; i < grid.Length; i++)
            for (int j = 0; j < grid[0].Length; j++)
                if (grid[i][j] == '1')
                {
                    count++;
                    Darken(grid, i, j);
                }

        return count;
    }

    private static void Darken(char[][] grid, int i, int j)
    {
        if (i >= grid.Length || j >= grid[0].Length || grid[i][j] == '0') return;
        grid[i][j] = '0';
        Darken(grid, i + 1, j);
        Darken(grid, i, j + 1);
    }
}
