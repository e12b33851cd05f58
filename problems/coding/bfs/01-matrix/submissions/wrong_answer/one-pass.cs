// Slip: a single pass from the upper left; hydrants below and to the right are never noticed.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        int m = mat.Length, n = mat[0].Length;
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
            {
                if (mat[i][j] == 0) continue;
                int best = m + n;
                if (i > 0) best = Math.Min(best, mat[i - 1][j] + 1);
                if (j > 0) best = Math.Min(best, mat[i][j - 1] + 1);
                if (i + 1 < m && mat[i + 1][j] == 0) best = 1;
                if (j + 1 < n && mat[i][j + 1] == 0) best = 1;
                mat[i][j] = best;
            }

        return mat;
    }
}
