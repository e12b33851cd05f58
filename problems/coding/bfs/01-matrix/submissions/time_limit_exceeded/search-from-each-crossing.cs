// A breadth-first search from each crossing to its nearest hydrant: cells squared if the only one stands in a corner.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        var answer = new int[mat.Length][];
        for (int i = 0; i < mat.Length; i++)
        {
            answer[i] = new int[mat[0].Length];
            for (int j = 0; j < mat[0].Length; j++) answer[i][j] = Nearest(mat, i, j);
        }

        return answer;
    }

    private static int Nearest(int[][] mat, int row, int column)
    {
        var seen = new HashSet<(int, int)> { (row, column) };
        var queue = new Queue<(int I, int J, int Steps)>();
        queue.Enqueue((row, column, 0));
        while (queue.TryDequeue(out var at))
        {
            if (mat[at.I][at.J] == 0) return at.Steps;
            foreach (var (i, j) in new[] { (at.I - 1, at.J), (at.I + 1, at.J), (at.I, at.J - 1), (at.I, at.J + 1) })
                if (i >= 0 && j >= 0 && i < mat.Length && j < mat[0].Length && seen.Add((i, j)))
                    queue.Enqueue((i, j, at.Steps + 1));
        }

        return -1;
    }
}
