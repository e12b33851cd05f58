// Works in two separable steps: first the distance to a hydrant in the same street (column), then along the rows
// a slope of one each way over those distances. No queue at all.
public class Solution
{
    private const int Unreached = 1_000_000;

    public int[][] UpdateMatrix(int[][] mat)
    {
        int rows = mat.Length, columns = mat[0].Length;
        var result = new int[rows][];
        for (int i = 0; i < rows; i++) result[i] = new int[columns];

        for (int j = 0; j < columns; j++)
        {
            int since = Unreached;
            for (int i = 0; i < rows; i++) result[i][j] = since = mat[i][j] == 0 ? 0 : since + 1;
            since = Unreached;
            for (int i = rows - 1; i >= 0; i--)
            {
                since = mat[i][j] == 0 ? 0 : since + 1;
                result[i][j] = Math.Min(result[i][j], since);
            }
        }

        foreach (int[] line in result)
        {
            Span<int> row = line;
            for (int j = 1; j < row.Length; j++) row[j] = Math.Min(row[j], row[j - 1] + 1);
            for (int j = row.Length - 2; j >= 0; j--) row[j] = Math.Min(row[j], row[j + 1] + 1);
        }

        return result;
    }
}
