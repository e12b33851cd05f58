// A comparer that never answers "equal" turns the library's search into one for a border.
public class Solution
{
    public int[] SearchRange(int[] nums, int target)
    {
        int from = ~nums.AsSpan().BinarySearch(new Just(target, -1));
        int to = ~nums.AsSpan().BinarySearch(new Just(target, 1)) - 1;
        return from <= to ? new[] { from, to } : new[] { -1, -1 };
    }

    private readonly record struct Just(int Day, int Side) : IComparable<int>
    {
        public int CompareTo(int other) => Day == other ? Side : Day.CompareTo(other);
    }
}
