public class Solution
{
    public int NumIslands(char[][] grid)
    {
        int settlements = 0;
        var open = new Stack<(int Row, int Column)>();
        for (int i = 0; i < grid.Length; i++)
        {
            for (int j = 0; j < grid[0].Length; j++)
            {
                if (grid[i][j] == '0') continue;
                settlements++;
                open.Push((i, j));
                while (open.TryPop(out var pixel))
                {
                    var (row, column) = pixel;
                    if (row < 0 || row == grid.Length || column < 0 || column == grid[0].Length || grid[row][column] == '0') continue;
                    grid[row][column] = '0';
                    open.Push((row - 1, column));
                    open.Push((row + 1, column));
                    open.Push((row, column - 1));
                    open.Push((row, column + 1));
                }
            }
        }

        return settlements;
    }
}
