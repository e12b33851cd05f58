// Slip: int.MaxValue for "not known yet", and then one is added to it.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        int rows = mat.Length, cols = mat[0].Length;
        foreach (var row in mat)
            for (int j = 0; j < cols; j++)
                if (row[j] == 1) row[j] = int.MaxValue;

        for (int i = 0; i < rows; i++)
            for (int j = 0; j < cols; j++)
            {
                if (i > 0) mat[i][j] = Math.Min(mat[i][j], mat[i - 1][j] + 1);
                if (j > 0) mat[i][j] = Math.Min(mat[i][j], mat[i][j - 1] + 1);
            }

        for (int i = rows - 1; i >= 0; i--)
            for (int j = cols - 1; j >= 0; j--)
            {
                if (i < rows - 1) mat[i][j] = Math.Min(mat[i][j], mat[i + 1][j] + 1);
                if (j < cols - 1) mat[i][j] = Math.Min(mat[i][j], mat[i][j + 1] + 1);
            }

        return mat;
    }
}
