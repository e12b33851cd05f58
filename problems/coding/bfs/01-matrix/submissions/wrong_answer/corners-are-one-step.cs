// Slip: lets a hose run diagonally across a block.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        int rows = mat.Length, cols = mat[0].Length;
        var answer = mat.Select(row => row.Select(x => x == 0 ? 0 : -1).ToArray()).ToArray();
        var queue = new Queue<(int I, int J)>();
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < cols; j++)
                if (answer[i][j] == 0) queue.Enqueue((i, j));

        while (queue.TryDequeue(out var at))
            for (int i = Math.Max(0, at.I - 1); i <= Math.Min(rows - 1, at.I + 1); i++)
                for (int j = Math.Max(0, at.J - 1); j <= Math.Min(cols - 1, at.J + 1); j++)
                    if (answer[i][j] < 0)
                    {
                        answer[i][j] = answer[at.I][at.J] + 1;
                        queue.Enqueue((i, j));
                    }

        return answer;
    }
}
