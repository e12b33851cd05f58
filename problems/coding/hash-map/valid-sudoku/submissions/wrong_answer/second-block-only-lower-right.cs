// Slip: within the block each cell is compared with the cells below and to the right of it only, because "the others
// have been seen". Cells below and to the left have not.
public class Solution
{
    public bool IsValidSudoku(char[][] board)
    {
        for (int i = 0; i < 9; i++)
        {
            for (int j = 0; j < 9; j++)
            {
                char digit = board[i][j];
                if (digit == '.') continue;
                for (int c = j + 1; c < 9; c++)
                    if (board[i][c] == digit) return false;
                for (int r = i + 1; r < 9; r++)
                    if (board[r][j] == digit) return false;
                for (int r = i + 1; r < (i / 3 + 1) * 3; r++)
                    for (int c = j + 1; c < (j / 3 + 1) * 3; c++)
                        if (board[r][c] == digit) return false;
            }
        }
        return true;
    }
}
