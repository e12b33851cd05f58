// Slip: low = mid with a middle that is rounded down: as soon as two hooks are left, nothing moves any more.
public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        int n = matrix[0].Length, low = 0, high = matrix.Length * n - 1;
        while (low < high)
        {
            int mid = (low + high) / 2;
            if (matrix[mid / n][mid % n] <= target) low = mid;
            else high = mid - 1;
        }

        return matrix[low / n][low % n] == target;
    }
}
