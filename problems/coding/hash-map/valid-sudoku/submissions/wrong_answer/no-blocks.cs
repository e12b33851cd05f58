// Slip: checks rows and columns and leaves out the blocks.
public class Solution
{
    public bool IsValidSudoku(char[][] board)
    {
        for (int i = 0; i < 9; i++)
        {
            var row = new HashSet<char>();
            var column = new HashSet<char>();
            for (int j = 0; j < 9; j++)
            {
                if (board[i][j] != '.' && !row.Add(board[i][j])) return false;
                if (board[j][i] != '.' && !column.Add(board[j][i])) return false;
            }
        }
        return true;
    }
}
