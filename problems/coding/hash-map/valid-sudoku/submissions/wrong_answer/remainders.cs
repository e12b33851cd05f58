// Slip: takes remainders for quotients: the groups are the cells at the same place in each block.
public class Solution
{
    public bool IsValidSudoku(char[][] board)
    {
        var seen = new HashSet<string>();
        for (int i = 0; i < 9; i++)
            for (int j = 0; j < 9; j++)
            {
                char c = board[i][j];
                if (c == '.')
                    continue;
                if (!seen.Add("r" + i + c) || !seen.Add("c" + j + c) || !seen.Add("b" + i % 3 + j % 3 + c))
                    return false;
            }
        return true;
    }
}
