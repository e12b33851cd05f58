// Slip: decides by the sign of a difference, which overflows for numbers that are far apart.
public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        int n = matrix[0].Length, lo = 0, hi = matrix.Length * n - 1;
        while (lo <= hi)
        {
            int mid = (lo + hi) / 2;
            int difference = matrix[mid / n][mid % n] - target;
            if (difference == 0) return true;
            if (difference < 0) lo = mid + 1;
            else hi = mid - 1;
        }

        return false;
    }
}
