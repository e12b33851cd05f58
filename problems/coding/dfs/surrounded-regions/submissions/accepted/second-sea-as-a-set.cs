// Disjoint sets in which the sea is an element of its own, the last one: water on the edge is joined to it, and all water
// to its neighbours. What is not in the sea's set freezes.
public class Solution
{
    public void Solve(char[][] board)
    {
        int rows = board.Length, columns = board[0].Length, sea = rows * columns;
        var sets = new DisjointSets(sea + 1);
        for (int square = 0; square < sea; square++)
        {
            var (i, j) = Math.DivRem(square, columns);
            if (board[i][j] != 'O') continue;
            if (i == 0 || j == 0 || i == rows - 1 || j == columns - 1) sets.Join(square, sea);
            if (i > 0 && board[i - 1][j] == 'O') sets.Join(square, square - columns);
            if (j > 0 && board[i][j - 1] == 'O') sets.Join(square, square - 1);
        }

        for (int square = 0; square < sea; square++)
        {
            if (sets.Find(square) != sets.Find(sea)) board[square / columns][square % columns] = 'X';
        }
    }

    private sealed class DisjointSets(int count)
    {
        // A root holds the negative size of its set, everybody else the way towards the root.
        private readonly int[] up = Enumerable.Repeat(-1, count).ToArray();

        public int Find(int x)
        {
            int root = x;
            while (up[root] >= 0) root = up[root];
            while (x != root)
            {
                int next = up[x];
                up[x] = root;
                x = next;
            }

            return root;
        }

        public void Join(int a, int b)
        {
            (a, b) = (Find(a), Find(b));
            if (a == b) return;
            if (up[a] > up[b]) (a, b) = (b, a);
            up[a] += up[b];
            up[b] = a;
        }
    }
}
