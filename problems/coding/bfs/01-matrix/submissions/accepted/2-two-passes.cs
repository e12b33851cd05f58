public class Solution {
    public int[][] UpdateMatrix(int[][] mat) {
        int m = mat.Length, n = mat[0].Length;
        int far = m + n;                       // longer than any hose, and far from overflow
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (mat[i][j] == 0) continue;
                int above = i > 0 ? mat[i - 1][j] : far;
                int left = j > 0 ? mat[i][j - 1] : far;
                mat[i][j] = Math.Min(above, left) + 1;
            }
        }
        for (int i = m - 1; i >= 0; i--) {
            for (int j = n - 1; j >= 0; j--) {
                int below = i < m - 1 ? mat[i + 1][j] : far;
                int right = j < n - 1 ? mat[i][j + 1] : far;
                mat[i][j] = Math.Min(mat[i][j], Math.Min(below, right) + 1);
            }
        }
        return mat;
    }
}
