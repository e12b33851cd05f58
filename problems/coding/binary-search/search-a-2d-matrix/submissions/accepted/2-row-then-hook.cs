public class Solution {
    public bool SearchMatrix(int[][] matrix, int target) {
        int top = 0, bottom = matrix.Length - 1;
        while (top <= bottom) {
            int mid = top + (bottom - top) / 2;
            int[] row = matrix[mid];
            if (target < row[0]) {
                bottom = mid - 1;
            } else if (target > row[row.Length - 1]) {
                top = mid + 1;
            } else {
                return Array.BinarySearch(row, target) >= 0;
            }
        }
        return false;
    }
}
