// Slip: starts from the first and the last row and forgets the two columns at the sides.
public class Solution
{
    public void Solve(char[][] board)
    {
        for (int j = 0; j < board[0].Length; j++)
        {
            Mark(board, 0, j);
            Mark(board, board.Length - 1, j);
        }

        foreach (char[] row in board)
            for (int j = 0; j < row.Length; j++)
                row[j] = row[j] == '#' ? 'O' : 'X';
    }

    private void Mark(char[][] board, int i, int j)
    {
        if (i < 0 || i >= board.Length || j < 0 || j >= board[i].Length || board[i][j] != 'O') return;
        board[i][j] = '#';
        Mark(board, i - 1, j);
        Mark(board, i + 1, j);
        Mark(board, i, j - 1);
        Mark(board, i, j + 1);
    }
}
