// Slip: goes right, down and left but never up, so a hook or a U is counted twice.
public class Solution
{
    public int NumIslands(char[][] grid)
    {
        int count = 0;
        for (int i = 0; i < grid.Length; i++)
            for (int j = grid[0].Length - 1; j >= 0; j--)
                if (Darken(i, j)) count++;
        return count;

        bool Darken(int i, int j)
        {
            if (j < 0 || i == grid.Length || j == grid[0].Length || grid[i][j] == '0') return false;
            grid[i][j] = '0';
            Darken(i, j - 1);
            Darken(i, j + 1);
            Darken(i + 1, j);
            return true;
        }
    }
}
