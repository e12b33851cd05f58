// Slip: finds the row into whose range the number falls and takes that for a hit.
public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        int lo = 0, hi = matrix.Length - 1;
        while (lo <= hi)
        {
            int mid = (lo + hi) / 2;
            if (matrix[mid][0] > target) hi = mid - 1;
            else if (matrix[mid][^1] < target) lo = mid + 1;
            else return true;
        }

        return false;
    }
}
