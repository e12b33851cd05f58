public class Solution {
    public bool IsValidSudoku(char[][] board) {
        int[] seen = new int[27];
        for (int cell = 0; cell < 81; cell++) {
            int i = cell / 9, j = cell % 9;
            if (board[i][j] == '.') continue;
            int bit = 1 << (board[i][j] - '0');
            foreach (int group in new[] { i, 9 + j, 18 + i / 3 * 3 + j / 3 }) {
                if ((seen[group] & bit) != 0) return false;
                seen[group] |= bit;
            }
        }
        return true;
    }
}
