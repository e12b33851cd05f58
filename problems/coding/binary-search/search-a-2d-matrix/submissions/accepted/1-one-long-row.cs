public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        int columns = matrix[0].Length, hooks = matrix.Length * columns;
        int low = 0, high = hooks;
        while (low < high)
        {
            int mid = (low + high) / 2;
            if (matrix[mid / columns][mid % columns] < target)
                low = mid + 1;
            else
                high = mid;
        }

        return low < hooks && matrix[low / columns][low % columns] == target;
    }
}
