// Slip: measures from the first hydrant that a scan finds, as if there were no other.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        int row = Array.FindIndex(mat, r => r.Contains(0));
        int column = Array.IndexOf(mat[row], 0);
        for (int i = 0; i < mat.Length; i++)
            for (int j = 0; j < mat[i].Length; j++)
                if (mat[i][j] == 1)
                    mat[i][j] = Math.Abs(i - row) + Math.Abs(j - column);
        return mat;
    }
}
