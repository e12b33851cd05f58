// Slip: the three blocks of a band are renewed after its first row, not before it: that row's digits are forgotten,
// and the first row of the next band is held against this one's.
public class Solution
{
    public bool IsValidSudoku(char[][] board)
    {
        var columns = Nine();
        var blocks = Nine();
        for (int i = 0; i < 9; i++)
        {
            var row = new HashSet<char>();
            for (int j = 0; j < 9; j++)
            {
                char digit = board[i][j];
                if (digit == '.') continue;
                if (!row.Add(digit) || !columns[j].Add(digit) || !blocks[j / 3].Add(digit)) return false;
            }
            if (i % 3 == 0) blocks = Nine();
        }
        return true;
    }

    private static HashSet<char>[] Nine() => Enumerable.Range(0, 9).Select(_ => new HashSet<char>()).ToArray();
}
