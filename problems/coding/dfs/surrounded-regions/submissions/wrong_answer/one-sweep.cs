// Slip: spreads the sea in a single sweep in reading order, so it never runs up or to the left.
public class Solution
{
    public void Solve(char[][] board)
    {
        int rows = board.Length, columns = board[0].Length;
        var fed = new bool[rows, columns];
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++)
            {
                if (board[i][j] == 'X') continue;
                fed[i, j] = i == 0 || j == 0 || i == rows - 1 || j == columns - 1 || fed[i - 1, j] || fed[i, j - 1];
            }

        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++)
                board[i][j] = fed[i, j] ? 'O' : 'X';
    }
}
