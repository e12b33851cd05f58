// Slip: counts the pixels that are dark above and to the left, taking each for the one beginning of a settlement.
public class Solution
{
    public int NumIslands(char[][] grid)
    {
        int count = 0;
        for (int i = 0; i < grid.Length; i++)
            for (int j = 0; j < grid[0].Length; j++)
            {
                bool above = i > 0 && grid[i - 1][j] == '1';
                bool before = j > 0 && grid[i][j - 1] == '1';
                if (grid[i][j] == '1' && !above && !before) count++;
            }

        return count;
    }
}
