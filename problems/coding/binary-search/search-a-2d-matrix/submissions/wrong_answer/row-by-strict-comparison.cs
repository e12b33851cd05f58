// Slip: takes the last row that begins with a smaller number, so that a row beginning with the number itself is passed over.
public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        int row = 0;
        while (row + 1 < matrix.Length && matrix[row + 1][0] < target) row++;
        return Array.BinarySearch(matrix[row], target) >= 0;
    }
}
