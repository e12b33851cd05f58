public class Solution {
    private char[][] chart;
    private bool[,] fed;

    public void Solve(char[][] board) {
        int m = board.Length, n = board[0].Length;
        chart = board;
        fed = new bool[m, n];
        for (int i = 0; i < m; i++) {
            Feed(i, 0);
            Feed(i, n - 1);
        }
        for (int j = 0; j < n; j++) {
            Feed(0, j);
            Feed(m - 1, j);
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (!fed[i, j]) board[i][j] = 'X';
            }
        }
    }

    private void Feed(int i, int j) {
        if (i < 0 || j < 0 || i >= chart.Length || j >= chart[0].Length) return;
        if (fed[i, j] || chart[i][j] == 'X') return;
        fed[i, j] = true;
        Feed(i + 1, j);
        Feed(i - 1, j);
        Feed(i, j + 1);
        Feed(i, j - 1);
    }
}
