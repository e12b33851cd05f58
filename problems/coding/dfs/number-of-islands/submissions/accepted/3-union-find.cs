namespace NightPhoto;

public class Solution
{
    public int NumIslands(char[][] grid)
    {
        int columns = grid[0].Length, count = 0;
        var forest = new Forest(grid.Length * columns);
        for (int i = 0; i < grid.Length; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                if (grid[i][j] is not '1') continue;
                count++;
                int cell = i * columns + j;
                if (i > 0 && grid[i - 1][j] is '1' && forest.Join(cell, cell - columns)) count--;
                if (j > 0 && grid[i][j - 1] is '1' && forest.Join(cell, cell - 1)) count--;
            }
        }

        return count;
    }
}

internal sealed class Forest(int size)
{
    private readonly int[] parent = [.. Enumerable.Range(0, size)];

    public bool Join(int a, int b)
    {
        (a, b) = (Root(a), Root(b));
        parent[Math.Max(a, b)] = Math.Min(a, b);
        return a != b;
    }

    private int Root(int a)
    {
        while (parent[a] != a) a = parent[a] = parent[parent[a]];
        return a;
    }
}
