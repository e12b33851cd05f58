// Bisects the value instead of the position: the k-th reading is the smallest value that at least k readings do not
// exceed, and how many those are is one library search in each logbook.
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        int n = nums1.Length + nums2.Length;
        double upper = Kth(nums1, nums2, n / 2 + 1);
        return n % 2 == 1 ? upper : (Kth(nums1, nums2, n / 2) + upper) / 2;
    }

    private static double Kth(int[] a, int[] b, int k)
    {
        long low = int.MinValue, high = int.MaxValue;
        while (low < high)
        {
            long value = (low + high) >> 1;
            if (UpTo(a, value) + UpTo(b, value) >= k) high = value;
            else low = value + 1;
        }

        return low;
    }

    private static int UpTo(ReadOnlySpan<int> readings, long value) => ~readings.BinarySearch(new JustAbove(value));

    private readonly record struct JustAbove(long Value) : IComparable<int>
    {
        public int CompareTo(int other) => other <= Value ? 1 : -1;
    }
}
