// Keeps the half that climbs at the cut: it holds a summit. Recursion over slices instead of two bounds.
public class Solution
{
    public int FindPeakElement(int[] nums) => Summit(nums);

    private static int Summit(ReadOnlySpan<int> trail)
    {
        if (trail.Length == 1) return 0;
        int cut = trail.Length / 2;
        return trail[cut - 1] > trail[cut] ? Summit(trail[..cut]) : cut + Summit(trail[cut..]);
    }
}
