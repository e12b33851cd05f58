// Every digit belongs to three units: a row, a column, a block. No (unit, digit) may occur twice.
public class Solution
{
    public bool IsValidSudoku(char[][] board)
    {
        var marks =
            from i in Enumerable.Range(0, 9)
            from j in Enumerable.Range(0, 9)
            where board[i][j] is not '.'
            from unit in new[] { ("row", i), ("column", j), ("block", i / 3 * 3 + j / 3) }
            select (unit, digit: board[i][j]);

        return marks.GroupBy(mark => mark).All(same => same.Count() == 1);
    }
}
