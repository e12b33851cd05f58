// The k-th smallest (from 1): of the first k/2 of both logbooks, those with the smaller end cannot contain it.
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        int n = nums1.Length + nums2.Length;
        return n % 2 == 1
            ? Smallest(nums1, nums2, n / 2 + 1)
            : (Smallest(nums1, nums2, n / 2) + (double)Smallest(nums1, nums2, n / 2 + 1)) / 2;
    }

    private static int Smallest(ReadOnlySpan<int> a, ReadOnlySpan<int> b, int k)
    {
        if (a.Length > b.Length) return Smallest(b, a, k);
        if (a.IsEmpty) return b[k - 1];
        if (k == 1) return Math.Min(a[0], b[0]);
        int fromA = Math.Min(a.Length, k / 2), fromB = k - fromA;
        return a[fromA - 1] <= b[fromB - 1]
            ? Smallest(a[fromA..], b, k - fromA)
            : Smallest(a, b[fromB..], k - fromB);
    }
}
