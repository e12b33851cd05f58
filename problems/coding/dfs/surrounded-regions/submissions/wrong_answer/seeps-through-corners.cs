// Slip: goes on to eight neighbours instead of four.
public class Solution
{
    public void Solve(char[][] board)
    {
        int rows = board.Length, columns = board[0].Length;
        var open = new Queue<(int I, int J)>();
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++)
                if (i == 0 || j == 0 || i == rows - 1 || j == columns - 1) open.Enqueue((i, j));

        while (open.TryDequeue(out var at))
        {
            if (at.I < 0 || at.J < 0 || at.I >= rows || at.J >= columns || board[at.I][at.J] != 'O') continue;
            board[at.I][at.J] = 'S';
            for (int di = -1; di <= 1; di++)
                for (int dj = -1; dj <= 1; dj++)
                    open.Enqueue((at.I + di, at.J + dj));
        }

        foreach (var row in board)
            for (int j = 0; j < columns; j++)
                row[j] = row[j] == 'S' ? 'O' : 'X';
    }
}
