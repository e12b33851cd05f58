// Slip: divides the sum of two integers by the integer 2 and loses the half.
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        var all = nums1.Concat(nums2).Order().Select(x => (long)x).ToArray();
        int mid = all.Length / 2;
        if (all.Length % 2 == 1) return all[mid];
        return (all[mid - 1] + all[mid]) / 2;
    }
}
