// Lets the library search for a place that is never hit: just before, and just after, all entries of the day. The
// complement of what it returns is that place.
public class Solution
{
    public int[] SearchRange(int[] nums, int target)
    {
        ReadOnlySpan<int> pages = nums;
        int first = ~pages.BinarySearch(new Edge(target, -1));
        int end = ~pages.BinarySearch(new Edge(target, +1));
        return first < end ? new[] { first, end - 1 } : new[] { -1, -1 };
    }

    private readonly record struct Edge(int Day, int Side) : IComparable<int>
    {
        public int CompareTo(int other) => Day == other ? Side : Day.CompareTo(other);
    }
}
