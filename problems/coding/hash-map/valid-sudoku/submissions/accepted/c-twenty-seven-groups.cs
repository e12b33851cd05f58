public class Solution
{
    public bool IsValidSudoku(char[][] board)
    {
        var nine = Enumerable.Range(0, 9);
        var rows = board.Select(row => row.AsEnumerable());
        var columns = nine.Select(j => board.Select(row => row[j]));
        var blocks = nine.Select(b => nine.Select(k => board[b / 3 * 3 + k / 3][b % 3 * 3 + k % 3]));
        return rows.Concat(columns).Concat(blocks).All(Fine);

        static bool Fine(IEnumerable<char> group)
        {
            var digits = group.Where(char.IsDigit).ToList();
            return digits.Distinct().Count() == digits.Count;
        }
    }
}
