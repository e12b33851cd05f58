// Looks for a way to the edge from each water square anew: cells squared in a large pond.
public class Solution
{
    public void Solve(char[][] board)
    {
        var freezing = new List<(int I, int J)>();
        for (int i = 0; i < board.Length; i++)
            for (int j = 0; j < board[0].Length; j++)
                if (board[i][j] == 'O' && !ReachesEdge(board, i, j))
                    freezing.Add((i, j));
        foreach (var (i, j) in freezing) board[i][j] = 'X';
    }

    private static bool ReachesEdge(char[][] board, int row, int column)
    {
        var seen = new bool[board.Length, board[0].Length];
        var queue = new Queue<(int I, int J)>();
        queue.Enqueue((row, column));
        seen[row, column] = true;
        while (queue.TryDequeue(out var at))
        {
            if (at.I == 0 || at.J == 0 || at.I == board.Length - 1 || at.J == board[0].Length - 1) return true;
            foreach (var (i, j) in new[] { (at.I - 1, at.J), (at.I + 1, at.J), (at.I, at.J - 1), (at.I, at.J + 1) })
            {
                if (board[i][j] == 'X' || seen[i, j]) continue;
                seen[i, j] = true;
                queue.Enqueue((i, j));
            }
        }

        return false;
    }
}
