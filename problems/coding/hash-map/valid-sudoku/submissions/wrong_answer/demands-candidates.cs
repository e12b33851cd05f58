// Slip: also wants a digit to be left for every empty cell, which was not asked.
public class Solution
{
    public bool IsValidSudoku(char[][] board)
    {
        int[] rows = new int[9], columns = new int[9], blocks = new int[9];
        for (int i = 0; i < 9; i++)
            for (int j = 0; j < 9; j++)
            {
                if (board[i][j] == '.')
                    continue;
                int bit = 1 << (board[i][j] - '1'), b = i / 3 * 3 + j / 3;
                if (((rows[i] | columns[j] | blocks[b]) & bit) != 0)
                    return false;
                rows[i] |= bit;
                columns[j] |= bit;
                blocks[b] |= bit;
            }

        for (int i = 0; i < 9; i++)
            for (int j = 0; j < 9; j++)
                if (board[i][j] == '.' && (rows[i] | columns[j] | blocks[i / 3 * 3 + j / 3]) == 511)
                    return false;
        return true;
    }
}
