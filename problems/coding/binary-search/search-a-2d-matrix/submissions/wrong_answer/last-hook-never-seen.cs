// Slip: stops when one hook is left and never looks at it.
public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        int n = matrix[0].Length, lo = 0, hi = matrix.Length * n - 1;
        while (lo < hi)
        {
            int mid = (lo + hi) / 2, value = matrix[mid / n][mid % n];
            if (value == target) return true;
            if (value < target) lo = mid + 1;
            else hi = mid - 1;
        }

        return false;
    }
}
