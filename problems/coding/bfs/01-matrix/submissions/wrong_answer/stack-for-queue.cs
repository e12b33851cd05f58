// Slip: a stack where a queue belongs; a crossing keeps the length of the first way found.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        int rows = mat.Length, cols = mat[0].Length;
        var known = new bool[rows, cols];
        var open = new Stack<(int, int)>();
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < cols; j++)
                if (mat[i][j] == 0)
                {
                    known[i, j] = true;
                    open.Push((i, j));
                }

        while (open.Count > 0)
        {
            var (i, j) = open.Pop();
            foreach (var (di, dj) in new[] { (0, 1), (1, 0), (0, -1), (-1, 0) })
            {
                int a = i + di, b = j + dj;
                if (a < 0 || a >= rows || b < 0 || b >= cols || known[a, b]) continue;
                known[a, b] = true;
                mat[a][b] = mat[i][j] + 1;
                open.Push((a, b));
            }
        }

        return mat;
    }
}
