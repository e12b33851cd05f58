// Slip: numbers the blocks by row / 3 + column / 3, so that different blocks share a number.
public class Solution
{
    public bool IsValidSudoku(char[][] board)
    {
        var seen = new HashSet<string>();
        for (int i = 0; i < 9; i++)
            for (int j = 0; j < 9; j++)
            {
                char c = board[i][j];
                if (c != '.' && (!seen.Add($"row {i} {c}") || !seen.Add($"column {j} {c}") || !seen.Add($"block {i / 3 + j / 3} {c}")))
                    return false;
            }
        return true;
    }
}
