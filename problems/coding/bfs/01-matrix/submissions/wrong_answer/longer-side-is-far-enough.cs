// Slip: takes the longer side of the grid for more than any distance; from corner to corner it is less.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        int rows = mat.Length, cols = mat[0].Length, far = Math.Max(rows, cols);
        var dist = mat.Select(row => row.Select(x => x == 0 ? 0 : far).ToArray()).ToArray();
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < cols; j++)
            {
                if (i > 0) dist[i][j] = Math.Min(dist[i][j], dist[i - 1][j] + 1);
                if (j > 0) dist[i][j] = Math.Min(dist[i][j], dist[i][j - 1] + 1);
            }

        for (int i = rows - 1; i >= 0; i--)
            for (int j = cols - 1; j >= 0; j--)
            {
                if (i + 1 < rows) dist[i][j] = Math.Min(dist[i][j], dist[i + 1][j] + 1);
                if (j + 1 < cols) dist[i][j] = Math.Min(dist[i][j], dist[i][j + 1] + 1);
            }

        return dist;
    }
}
