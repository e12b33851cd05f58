// Slip: tests the pixel before it tests whether the pixel is inside the photo.
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
        if (grid[i][j] == '0' || i < 0 || j < 0 || i >= grid.Length || j >= grid[0].Length) return;
        grid[i][j] = '0';
        Darken(grid, i + 1, j);
        Darken(grid, i - 1, j);
        Darken(grid, i, j + 1);
        Darken(grid, i, j - 1);
    }
}
