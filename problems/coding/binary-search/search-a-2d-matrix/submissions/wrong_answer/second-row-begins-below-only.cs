// Slip: picks the last row that begins with a smaller number than the ticket. If the ticket hangs on a row's first hook,
// that is the row above.
public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        int top = 0, bottom = matrix.Length - 1;
        while (top < bottom)
        {
            int middle = (top + bottom + 1) / 2;
            if (matrix[middle][0] < target) top = middle;
            else bottom = middle - 1;
        }

        return Array.BinarySearch(matrix[top], target) >= 0;
    }
}
