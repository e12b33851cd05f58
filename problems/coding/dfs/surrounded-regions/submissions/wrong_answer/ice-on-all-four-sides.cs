// Slip: freezes a square only if its four neighbours are ice, so a pond of two squares stays open.
public class Solution
{
    public void Solve(char[][] board)
    {
        for (int i = 1; i < board.Length - 1; i++)
            for (int j = 1; j < board[i].Length - 1; j++)
                if (board[i - 1][j] == 'X' && board[i + 1][j] == 'X' && board[i][j - 1] == 'X' && board[i][j + 1] == 'X')
                    board[i][j] = 'X';
    }
}
