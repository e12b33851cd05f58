// Slip: where a side of the cut is empty, zero stands in for "nothing there".
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        if (nums1.Length > nums2.Length) return FindMedianSortedArrays(nums2, nums1);
        int m = nums1.Length, n = nums2.Length, half = (m + n + 1) / 2;
        int lo = 0, hi = m;
        while (true)
        {
            int i = (lo + hi) / 2, j = half - i;
            if (i < m && j > 0 && nums2[j - 1] > nums1[i])
                lo = i + 1;
            else if (i > 0 && j < n && nums1[i - 1] > nums2[j])
                hi = i - 1;
            else
            {
                long left = Math.Max(i > 0 ? nums1[i - 1] : 0L, j > 0 ? nums2[j - 1] : 0L);
                if ((m + n) % 2 == 1) return left;
                long right = Math.Min(i < m ? nums1[i] : long.MaxValue, j < n ? nums2[j] : long.MaxValue);
                return (left + right) / 2.0;
            }
        }
    }
}
