// Slip: takes the first row that ends with a larger number; the last hook of a row is never found.
public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        foreach (int[] row in matrix)
        {
            if (row[^1] <= target) continue;
            int lo = 0, hi = row.Length - 1;
            while (lo <= hi)
            {
                int mid = (lo + hi) / 2;
                if (row[mid] == target) return true;
                if (row[mid] > target) hi = mid - 1;
                else lo = mid + 1;
            }

            return false;
        }

        return false;
    }
}
