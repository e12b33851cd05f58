// Slip: takes the mean of the two medians for the median of the whole.
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        if (nums1.Length == 0) return Median(nums2);
        if (nums2.Length == 0) return Median(nums1);
        return (Median(nums1) + Median(nums2)) / 2;
    }

    private static double Median(int[] nums) =>
        ((double)nums[(nums.Length - 1) / 2] + nums[nums.Length / 2]) / 2;
}
