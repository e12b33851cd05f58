// Element `sea` stands for everything beyond the chart.
public class Solution
{
    public void Solve(char[][] board)
    {
        int rows = board.Length, columns = board[0].Length, sea = rows * columns;
        int[] parent = [.. Enumerable.Range(0, sea + 1)];

        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                if (board[i][j] != 'O') continue;
                int here = i * columns + j;
                if (i == 0 || j == 0 || i + 1 == rows || j + 1 == columns) Join(here, sea);
                if (i > 0 && board[i - 1][j] == 'O') Join(here, here - columns);
                if (j > 0 && board[i][j - 1] == 'O') Join(here, here - 1);
            }
        }

        for (int square = 0; square < sea; square++)
        {
            if (Root(square) != Root(sea)) board[square / columns][square % columns] = 'X';
        }

        void Join(int a, int b) => parent[Root(a)] = Root(b);

        int Root(int a)
        {
            while (parent[a] != a) a = parent[a] = parent[parent[a]];
            return a;
        }
    }
}
