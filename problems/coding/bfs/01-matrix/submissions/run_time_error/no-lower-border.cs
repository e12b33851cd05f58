// Slip: guards the upper and the left border only.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        var queue = new Queue<(int I, int J)>();
        for (int i = 0; i < mat.Length; i++)
            for (int j = 0; j < mat[0].Length; j++)
                if (mat[i][j] == 0) queue.Enqueue((i, j));
                else mat[i][j] = -1;

        while (queue.TryDequeue(out var at))
            foreach (var (i, j) in new[] { (at.I - 1, at.J), (at.I + 1, at.J), (at.I, at.J - 1), (at.I, at.J + 1) })
            {
                if (i < 0 || j < 0 || mat[i][j] >= 0) continue;
                mat[i][j] = mat[at.I][at.J] + 1;
                queue.Enqueue((i, j));
            }

        return mat;
    }
}
