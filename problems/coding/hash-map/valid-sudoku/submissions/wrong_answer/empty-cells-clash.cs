// Slip: treats the empty cell as one more digit.
public class Solution
{
    public bool IsValidSudoku(char[][] board)
    {
        for (int i = 0; i < 9; i++)
        {
            int row = i;
            if (board[row].Distinct().Count() < 9)
                return false;
            if (board.Select(line => line[row]).Distinct().Count() < 9)
                return false;
            if (Enumerable.Range(0, 9).Select(k => board[row / 3 * 3 + k / 3][row % 3 * 3 + k % 3]).Distinct().Count() < 9)
                return false;
        }
        return true;
    }
}
