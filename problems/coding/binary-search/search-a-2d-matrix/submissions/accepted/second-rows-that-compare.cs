// A row compares with the ticket as a whole: it lies before it, behind it or around it. One library search over the
// rows, a second one inside the row around the ticket.
public class Solution
{
    public bool SearchMatrix(int[][] matrix, int target)
    {
        int row = matrix.AsSpan().BinarySearch(new Ticket(target));
        return row >= 0 && Array.BinarySearch(matrix[row], target) >= 0;
    }

    private readonly struct Ticket(int number) : IComparable<int[]>
    {
        public int CompareTo(int[] row) => number < row[0] ? -1 : number > row[^1] ? 1 : 0;
    }
}
