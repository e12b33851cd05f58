// Slip: never looks whether a healthy tray is left when the blight has come to rest.
public class Solution
{
    public int OrangesRotting(int[][] grid)
    {
        var ill = new HashSet<(int I, int J)>();
        var healthy = new HashSet<(int I, int J)>();
        for (int i = 0; i < grid.Length; i++)
            for (int j = 0; j < grid[0].Length; j++)
                if (grid[i][j] > 0) (grid[i][j] == 2 ? ill : healthy).Add((i, j));

        int hours = 0;
        while (true)
        {
            ill = ill.SelectMany(t => new[] { (t.I - 1, t.J), (t.I + 1, t.J), (t.I, t.J - 1), (t.I, t.J + 1) })
                .Where(healthy.Remove)
                .ToHashSet();
            if (ill.Count == 0) return hours;
            hours++;
        }
    }
}
