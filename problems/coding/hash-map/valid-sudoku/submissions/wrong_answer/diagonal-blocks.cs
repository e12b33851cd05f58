// Slip: steps through the blocks with one counter for both directions and so visits only those on the diagonal.
public class Solution
{
    public bool IsValidSudoku(char[][] board)
    {
        for (int i = 0; i < 9; i++)
        {
            if (Clashes(board[i]) || Clashes(board.Select(row => row[i])))
                return false;
        }
        for (int corner = 0; corner < 9; corner += 3)
        {
            if (Clashes(board.Skip(corner).Take(3).SelectMany(row => row.Skip(corner).Take(3))))
                return false;
        }
        return true;
    }

    private static bool Clashes(IEnumerable<char> group) => group.Where(c => c != '.').GroupBy(c => c).Any(g => g.Count() > 1);
}
