public class Solution
{
    public void Solve(char[][] board)
    {
        int rows = board.Length, columns = board[0].Length;
        var open = new Stack<(int Row, int Column)>();
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                bool edge = i == 0 || i == rows - 1 || j == 0 || j == columns - 1;
                if (edge && board[i][j] == 'O') open.Push((i, j));
            }
        }

        while (open.TryPop(out var square))
        {
            var (row, column) = square;
            if (row < 0 || row == rows || column < 0 || column == columns || board[row][column] != 'O') continue;
            board[row][column] = '~';
            open.Push((row - 1, column));
            open.Push((row + 1, column));
            open.Push((row, column - 1));
            open.Push((row, column + 1));
        }

        foreach (char[] line in board)
        {
            for (int j = 0; j < columns; j++) line[j] = line[j] == '~' ? 'O' : 'X';
        }
    }
}
