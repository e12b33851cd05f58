public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        int rows = mat.Length, columns = mat[0].Length;
        var open = new Queue<(int Row, int Column)>();
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                if (mat[i][j] == 0) open.Enqueue((i, j));
                else mat[i][j] = int.MaxValue;
            }
        }

        while (open.TryDequeue(out var crossing))
        {
            var (row, column) = crossing;
            foreach (var (i, j) in new[] { (row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1) })
            {
                if (i < 0 || i == rows || j < 0 || j == columns || mat[i][j] != int.MaxValue) continue;
                mat[i][j] = mat[row][column] + 1;
                open.Enqueue((i, j));
            }
        }

        return mat;
    }
}
