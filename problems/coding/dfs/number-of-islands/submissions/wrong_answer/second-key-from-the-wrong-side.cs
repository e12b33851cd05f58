// Slip: makes one number of row and column by multiplying with the number of rows instead of columns. In a wide photo
// different pixels get the same number, and some are skipped as already seen.
public class Solution
{
    public int NumIslands(char[][] grid)
    {
        int rows = grid.Length, columns = grid[0].Length, count = 0;
        var seen = new HashSet<int>();
        var stack = new Stack<(int, int)>();
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                if (grid[i][j] != '1' || !seen.Add(i * rows + j)) continue;
                count++;
                stack.Push((i, j));
                while (stack.Count > 0)
                {
                    var (x, y) = stack.Pop();
                    foreach (var (u, v) in new[] { (x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1) })
                    {
                        if (u >= 0 && v >= 0 && u < rows && v < columns && grid[u][v] == '1' && seen.Add(u * rows + v))
                        {
                            stack.Push((u, v));
                        }
                    }
                }
            }
        }

        return count;
    }
}
