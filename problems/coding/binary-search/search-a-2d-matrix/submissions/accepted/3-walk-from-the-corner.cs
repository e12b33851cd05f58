public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        var (row, column) = (0, matrix[0].Length - 1);
        while (row < matrix.Length && column >= 0)
        {
            switch (matrix[row][column].CompareTo(target))
            {
                case 0: return true;
                case < 0: row++; break;
                default: column--; break;
            }
        }

        return false;
    }
}
