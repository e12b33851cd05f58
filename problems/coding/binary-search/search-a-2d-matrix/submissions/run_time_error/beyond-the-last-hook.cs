// Slip: looks at the place where the number would have to hang, even if it lies beyond the last row.
public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        int n = matrix[0].Length, lo = 0, hi = matrix.Length * n;
        while (lo < hi)
        {
            int mid = (lo + hi) / 2;
            if (matrix[mid / n][mid % n] < target) lo = mid + 1;
            else hi = mid;
        }

        return matrix[lo / n][lo % n] == target;
    }
}
