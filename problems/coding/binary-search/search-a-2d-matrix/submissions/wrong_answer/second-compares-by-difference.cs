// Slip: compares by subtracting, which overflows between a very low and a very high number.
public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        int columns = matrix[0].Length;
        int low = 0, high = matrix.Length * columns - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int difference = matrix[middle / columns][middle % columns] - target;
            if (difference == 0) return true;
            if (difference < 0) low = middle + 1;
            else high = middle - 1;
        }

        return false;
    }
}
