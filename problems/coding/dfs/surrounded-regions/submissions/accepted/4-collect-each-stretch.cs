// Walks each stretch to its end before deciding about it.
public class Solution
{
    private static readonly (int, int)[] Sides = { (1, 0), (-1, 0), (0, 1), (0, -1) };

    public void Solve(char[][] board)
    {
        var seen = new bool[board.Length, board[0].Length];
        for (int i = 1; i < board.Length - 1; i++)
            for (int j = 1; j < board[0].Length - 1; j++)
            {
                if (board[i][j] == 'X' || seen[i, j]) continue;
                var stretch = new List<(int I, int J)> { (i, j) };
                seen[i, j] = true;
                bool fed = false;
                for (int k = 0; k < stretch.Count; k++)
                {
                    var (a, b) = stretch[k];
                    foreach (var (down, across) in Sides)
                    {
                        int y = a + down, x = b + across;
                        if (y < 0 || x < 0 || y == board.Length || x == board[0].Length)
                        {
                            fed = true;
                            continue;
                        }

                        if (board[y][x] == 'X' || seen[y, x]) continue;
                        seen[y, x] = true;
                        stretch.Add((y, x));
                    }
                }

                if (!fed)
                    foreach (var (a, b) in stretch)
                        board[a][b] = 'X';
            }
    }
}
