// Slip: divides by the number of rows; on anything but a square the place lies outside.
public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        int m = matrix.Length, n = matrix[0].Length, lo = 0, hi = m * n - 1;
        while (lo <= hi)
        {
            int mid = (lo + hi) / 2, value = matrix[mid / m][mid % m];
            if (value == target) return true;
            if (value < target) lo = mid + 1;
            else hi = mid - 1;
        }

        return false;
    }
}
