// Slip: looks along the row and along the column and forgets hydrants that lie round a corner.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        var answer = new int[mat.Length][];
        for (int i = 0; i < mat.Length; i++)
        {
            answer[i] = new int[mat[i].Length];
            for (int j = 0; j < mat[i].Length; j++)
            {
                int best = mat.Length + mat[i].Length;
                for (int a = 0; a < mat.Length; a++)
                    if (mat[a][j] == 0) best = Math.Min(best, Math.Abs(a - i));
                for (int b = 0; b < mat[i].Length; b++)
                    if (mat[i][b] == 0) best = Math.Min(best, Math.Abs(b - j));
                answer[i][j] = best;
            }
        }

        return answer;
    }
}
