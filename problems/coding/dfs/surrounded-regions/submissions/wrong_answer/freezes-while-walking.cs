// Slip: freezes squares on the way and stops when it meets the edge; by then part of an open stretch is ice.
public class Solution
{
    public void Solve(char[][] board)
    {
        for (int i = 0; i < board.Length; i++)
            for (int j = 0; j < board[0].Length; j++)
                if (board[i][j] == 'O' && !IsEdge(board, i, j))
                    Freeze(board, i, j);
    }

    private bool Freeze(char[][] board, int i, int j)
    {
        if (board[i][j] == 'X') return true;
        if (IsEdge(board, i, j)) return false;
        board[i][j] = 'X';
        if (Freeze(board, i, j + 1) && Freeze(board, i + 1, j) && Freeze(board, i, j - 1) && Freeze(board, i - 1, j))
            return true;
        board[i][j] = 'O';
        return false;
    }

    private bool IsEdge(char[][] board, int i, int j) =>
        i == 0 || j == 0 || i == board.Length - 1 || j == board[0].Length - 1;
}
