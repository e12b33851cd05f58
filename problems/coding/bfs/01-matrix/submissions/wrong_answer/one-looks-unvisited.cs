// Slip: writes distances into the grid whose ones also mean "not visited"; crossings at distance 1 are visited again.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        var queue = new Queue<(int I, int J, int Distance)>();
        for (int i = 0; i < mat.Length; i++)
            for (int j = 0; j < mat[0].Length; j++)
                if (mat[i][j] == 0) queue.Enqueue((i, j, 0));

        while (queue.Count > 0)
        {
            var (i, j, distance) = queue.Dequeue();
            foreach (var (a, b) in new[] { (i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1) })
            {
                if (a < 0 || b < 0 || a >= mat.Length || b >= mat[0].Length || mat[a][b] != 1) continue;
                mat[a][b] = distance + 1;
                queue.Enqueue((a, b, distance + 1));
            }
        }

        return mat;
    }
}
