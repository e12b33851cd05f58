// Keeps the visited pixels in a list and searches it at every step: cells squared in an all-lit photo.
public class Solution
{
    public int NumIslands(char[][] grid)
    {
        var visited = new List<(int, int)>();
        int count = 0;
        for (int i = 0; i < grid.Length; i++)
            for (int j = 0; j < grid[0].Length; j++)
            {
                if (grid[i][j] == '0' || visited.Contains((i, j))) continue;
                count++;
                Flood(i, j);
            }

        return count;

        void Flood(int i, int j)
        {
            var open = new Stack<(int, int)>();
            open.Push((i, j));
            while (open.TryPop(out var pixel))
            {
                var (a, b) = pixel;
                if (a < 0 || b < 0 || a >= grid.Length || b >= grid[0].Length || grid[a][b] == '0' || visited.Contains(pixel)) continue;
                visited.Add(pixel);
                open.Push((a + 1, b));
                open.Push((a - 1, b));
                open.Push((a, b + 1));
                open.Push((a, b - 1));
            }
        }
    }
}
