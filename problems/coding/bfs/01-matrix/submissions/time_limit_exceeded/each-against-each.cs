// Compares each crossing with each hydrant: two thousand million pairs where half of the town has one.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        var hydrants = new List<(int I, int J)>();
        for (int i = 0; i < mat.Length; i++)
            for (int j = 0; j < mat[0].Length; j++)
                if (mat[i][j] == 0) hydrants.Add((i, j));

        for (int i = 0; i < mat.Length; i++)
            for (int j = 0; j < mat[0].Length; j++)
                if (mat[i][j] == 1)
                    mat[i][j] = hydrants.Min(h => Math.Abs(h.I - i) + Math.Abs(h.J - j));
        return mat;
    }
}
