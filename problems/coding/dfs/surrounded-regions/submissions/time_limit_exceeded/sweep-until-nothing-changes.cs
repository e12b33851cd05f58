// Spreads marks by sweeping over the whole chart again and again; a winding channel needs tens of thousands of sweeps.
public class Solution
{
    public void Solve(char[][] board)
    {
        int rows = board.Length, columns = board[0].Length;
        bool changed = true;
        while (changed)
        {
            changed = false;
            for (int i = 0; i < rows; i++)
                for (int j = 0; j < columns; j++)
                {
                    if (board[i][j] != 'O') continue;
                    bool edge = i == 0 || j == 0 || i == rows - 1 || j == columns - 1;
                    if (!edge && board[i - 1][j] != 'F' && board[i + 1][j] != 'F' && board[i][j - 1] != 'F' && board[i][j + 1] != 'F') continue;
                    board[i][j] = 'F';
                    changed = true;
                }
        }

        foreach (char[] row in board)
            for (int j = 0; j < columns; j++)
                row[j] = row[j] == 'F' ? 'O' : 'X';
    }
}
