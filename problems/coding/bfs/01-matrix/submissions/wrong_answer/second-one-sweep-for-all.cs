// Slip: looks at all four neighbours in a single sweep. What lies below or to the right has not got its distance yet,
// so a way that turns back up or left is found too late.
public class Solution
{
    public int[][] UpdateMatrix(int[][] mat)
    {
        int rows = mat.Length, columns = mat[0].Length;
        var d = new int[rows][];
        for (int i = 0; i < rows; i++)
        {
            d[i] = new int[columns];
            for (int j = 0; j < columns; j++) d[i][j] = mat[i][j] == 0 ? 0 : rows + columns;
        }

        for (int i = 0; i < rows; i++)
        for (int j = 0; j < columns; j++)
        {
            if (d[i][j] == 0) continue;
            int up = i > 0 ? d[i - 1][j] : rows + columns;
            int down = i + 1 < rows ? d[i + 1][j] : rows + columns;
            int left = j > 0 ? d[i][j - 1] : rows + columns;
            int right = j + 1 < columns ? d[i][j + 1] : rows + columns;
            d[i][j] = 1 + Math.Min(Math.Min(up, down), Math.Min(left, right));
        }

        return d;
    }
}
