// Slip: compares the ends of both logbooks first, and one of them may be empty.
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        int[] all = nums1[^1] <= nums2[0]
            ? nums1.Concat(nums2).ToArray()
            : nums1.Concat(nums2).Order().ToArray();
        return ((double)all[(all.Length - 1) / 2] + all[all.Length / 2]) / 2;
    }
}
