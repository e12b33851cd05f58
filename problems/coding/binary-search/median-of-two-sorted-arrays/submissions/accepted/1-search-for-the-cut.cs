public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        int total = nums1.Length + nums2.Length;
        int half = total / 2;
        int low = Math.Max(0, half - nums2.Length), high = Math.Min(half, nums1.Length);
        while (low < high)
        {
            int mid = (low + high) / 2;
            if (nums1[mid] < nums2[half - mid - 1])
                low = mid + 1;
            else
                high = mid;
        }

        long upper = Math.Min(At(nums1, low), At(nums2, half - low));
        if (total % 2 == 1) return upper;
        long lower = Math.Max(At(nums1, low - 1), At(nums2, half - low - 1));
        return (lower + upper) / 2.0;
    }

    private static long At(int[] nums, int i) =>
        i < 0 ? long.MinValue : i < nums.Length ? nums[i] : long.MaxValue;
}
