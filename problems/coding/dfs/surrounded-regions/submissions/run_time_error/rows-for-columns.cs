// Slip: runs along the upper and lower edge up to the number of rows; a chart that is taller than wide is read beyond its end.
public class Solution
{
    public void Solve(char[][] board)
    {
        int size = board.Length;
        for (int k = 0; k < size; k++)
        {
            Mark(board, k, 0);
            Mark(board, k, size - 1);
            Mark(board, 0, k);
            Mark(board, size - 1, k);
        }

        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++)
                board[i][j] = board[i][j] == '!' ? 'O' : 'X';
    }

    private static void Mark(char[][] board, int i, int j)
    {
        if (i < 0 || j < 0 || i >= board.Length || j >= board.Length || board[i][j] != 'O') return;
        board[i][j] = '!';
        Mark(board, i, j + 1);
        Mark(board, i, j - 1);
        Mark(board, i + 1, j);
        Mark(board, i - 1, j);
    }
}
