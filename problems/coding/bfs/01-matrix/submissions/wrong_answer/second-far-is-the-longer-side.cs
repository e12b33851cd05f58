// Slip: takes the longer side of the town for a number that no distance exceeds. A distance goes along both sides and
// may reach rows + columns - 2.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        int rows = mat.Length, columns = mat[0].Length;
        int far = Math.Max(rows, columns);
        var best = mat.Select(row => row.Select(x => x == 0 ? 0 : far).ToArray()).ToArray();

        for (int i = 0; i < rows; i++)
        for (int j = 0; j < columns; j++)
        {
            if (i > 0) best[i][j] = Math.Min(best[i][j], best[i - 1][j] + 1);
            if (j > 0) best[i][j] = Math.Min(best[i][j], best[i][j - 1] + 1);
        }

        for (int i = rows - 1; i >= 0; i--)
        for (int j = columns - 1; j >= 0; j--)
        {
            if (i < rows - 1) best[i][j] = Math.Min(best[i][j], best[i + 1][j] + 1);
            if (j < columns - 1) best[i][j] = Math.Min(best[i][j], best[i][j + 1] + 1);
        }

        return best;
    }
}
