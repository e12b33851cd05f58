// Slip: starts in the upper left corner, goes right while it can and then down; earlier hooks of later rows are out of reach.
public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        int row = 0, column = 0;
        while (row < matrix.Length && column < matrix[0].Length)
        {
            if (matrix[row][column] == target) return true;
            if (column + 1 < matrix[0].Length && matrix[row][column + 1] <= target) column++;
            else row++;
        }

        return false;
    }
}
