// Slip: hangs the pixel itself under its neighbour, not the root of its settlement. The pixel is torn from those joined to
// it before, and the same settlements are joined, and counted off, twice.
public class Solution
{
    public int NumIslands(char[][] grid)
    {
        int rows = grid.Length, columns = grid[0].Length, count = 0;
        var parent = Enumerable.Range(0, rows * columns).ToArray();

        int Find(int x)
        {
            while (parent[x] != x) x = parent[x] = parent[parent[x]];
            return x;
        }

        void Union(int a, int b)
        {
            if (Find(a) == Find(b)) return;
            parent[a] = b;
            count--;
        }

        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                if (grid[i][j] == '0') continue;
                count++;
                if (i > 0 && grid[i - 1][j] == '1') Union(i * columns + j, (i - 1) * columns + j);
                if (j > 0 && grid[i][j - 1] == '1') Union(i * columns + j, i * columns + j - 1);
            }
        }

        return count;
    }
}
