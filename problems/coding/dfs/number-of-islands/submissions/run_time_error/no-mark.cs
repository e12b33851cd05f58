// Slip: never marks what it has visited; two lit neighbours call each other until the stack ends.
public class Solution
{
    public int NumIslands(char[][] grid)
    {
        int count = 0;
        for (int i = 0; i < grid.Length; i++)
            for (int j = 0; j < grid[0].Length; j++)
                if (Flood(grid, i, j) > 0) count++;
        return count;
    }

    private static int Flood(char[][] grid, int i, int j)
    {
        if (i < 0 || j < 0 || i >= grid.Length || j >= grid[0].Length || grid[i][j] == '0') return 0;
        return 1 + Flood(grid, i + 1, j) + Flood(grid, i - 1, j) + Flood(grid, i, j + 1) + Flood(grid, i, j - 1);
    }
}
