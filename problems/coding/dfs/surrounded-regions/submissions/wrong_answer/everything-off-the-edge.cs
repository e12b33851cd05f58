// Slip: looks at a square's own place and not at its stretch, so inner squares freeze although they are joined to the sea.
public class Solution
{
    public void Solve(char[][] board)
    {
        for (int i = 1; i < board.Length - 1; i++)
            for (int j = 1; j < board[i].Length - 1; j++)
                board[i][j] = 'X';
    }
}
