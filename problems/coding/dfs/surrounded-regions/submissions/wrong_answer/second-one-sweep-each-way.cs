// Slip: lets the sea in with one sweep down and one sweep back up. A channel that winds more often than that is still dry
// in part, and freezes.
public class Solution
{
    public void Solve(char[][] board)
    {
        int m = board.Length, n = board[0].Length;
        bool Fed(int i, int j) => i < 0 || j < 0 || i >= m || j >= n || board[i][j] == '~';

        void Visit(int i, int j)
        {
            if (board[i][j] == 'O' && (Fed(i - 1, j) || Fed(i + 1, j) || Fed(i, j - 1) || Fed(i, j + 1))) board[i][j] = '~';
        }

        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                Visit(i, j);

        for (int i = m - 1; i >= 0; i--)
            for (int j = n - 1; j >= 0; j--)
                Visit(i, j);

        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                board[i][j] = board[i][j] == '~' ? 'O' : 'X';
    }
}
