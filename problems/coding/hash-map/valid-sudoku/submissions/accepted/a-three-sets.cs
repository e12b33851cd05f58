public class Solution
{
    public bool IsValidSudoku(char[][] board)
    {
        var rows = new HashSet<(int, char)>();
        var columns = new HashSet<(int, char)>();
        var blocks = new HashSet<(int, int, char)>();
        for (int row = 0; row < 9; row++)
        {
            for (int column = 0; column < 9; column++)
            {
                char digit = board[row][column];
                if (digit == '.')
                    continue;
                if (!rows.Add((row, digit)) || !columns.Add((column, digit)) || !blocks.Add((row / 3, column / 3, digit)))
                    return false;
            }
        }
        return true;
    }
}
