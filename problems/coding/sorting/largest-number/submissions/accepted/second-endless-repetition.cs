// A plate that is repeated for ever is the fraction number / (10^digits - 1); the larger fraction comes first.
public class Solution
{
    private readonly record struct Plate(ulong Number, ulong Nines) : IComparable<Plate>
    {
        public static Plate Of(int number)
        {
            ulong power = 10;
            while (power <= (ulong)number) power *= 10;
            return new Plate((ulong)number, power - 1);
        }

        // At most 10^9 * (10^10 - 1), which just fits into 64 bits.
        public int CompareTo(Plate other) => (Number * other.Nines).CompareTo(other.Number * Nines);
    }

    public string LargestNumber(int[] nums)
    {
        var row = new StringBuilder();
        foreach (Plate plate in nums.Select(Plate.Of).OrderDescending()) row.Append(plate.Number);
        return row[0] == '0' ? "0" : row.ToString();
    }
}
