// Slip: stops exploring a stretch as soon as it touches the edge. What was not reached by then is explored again later, with
// the squares seen before as walls, and passes for a pond.
public class Solution
{
    public void Solve(char[][] board)
    {
        int rows = board.Length, columns = board[0].Length;
        var seen = new bool[rows, columns];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                if (board[i][j] == 'O' && !seen[i, j]) Explore(board, seen, i, j);
            }
        }
    }

    private static void Explore(char[][] board, bool[,] seen, int row, int column)
    {
        var stretch = new List<(int, int)> { (row, column) };
        seen[row, column] = true;
        for (int k = 0; k < stretch.Count; k++)
        {
            var (i, j) = stretch[k];
            if (i == 0 || j == 0 || i == board.Length - 1 || j == board[0].Length - 1) return;
            foreach (var (x, y) in new[] { (i - 1, j), (i, j - 1), (i, j + 1), (i + 1, j) })
            {
                if (board[x][y] != 'O' || seen[x, y]) continue;
                seen[x, y] = true;
                stretch.Add((x, y));
            }
        }

        foreach (var (i, j) in stretch) board[i][j] = 'X';
    }
}
