// Slip: freezes the ponds but never turns the marks of open water back into 'O'.
public class Solution
{
    public void Solve(char[][] board)
    {
        int m = board.Length, n = board[0].Length;
        var stack = new Stack<(int, int)>();
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                if ((i == 0 || j == 0 || i == m - 1 || j == n - 1) && board[i][j] == 'O')
                    stack.Push((i, j));

        while (stack.Count > 0)
        {
            var (i, j) = stack.Pop();
            if (i < 0 || j < 0 || i >= m || j >= n || board[i][j] != 'O') continue;
            board[i][j] = 'E';
            stack.Push((i + 1, j));
            stack.Push((i - 1, j));
            stack.Push((i, j + 1));
            stack.Push((i, j - 1));
        }

        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                if (board[i][j] == 'O')
                    board[i][j] = 'X';
    }
}
