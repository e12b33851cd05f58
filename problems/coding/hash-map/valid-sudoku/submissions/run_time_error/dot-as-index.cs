// Slip: turns every cell into an index, and '.' - '1' is negative.
public class Solution
{
    public bool IsValidSudoku(char[][] board)
    {
        bool[,] rows = new bool[9, 9], columns = new bool[9, 9], blocks = new bool[9, 9];
        for (int i = 0; i < 9; i++)
            for (int j = 0; j < 9; j++)
            {
                int digit = board[i][j] - '1', block = i / 3 * 3 + j / 3;
                if (rows[i, digit] || columns[j, digit] || blocks[block, digit])
                    return false;
                rows[i, digit] = columns[j, digit] = blocks[block, digit] = true;
            }
        return true;
    }
}
