// Slip: searches for the cut in the first logbook even if it is the longer one, and the rest for the second becomes negative.
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        int m = nums1.Length, n = nums2.Length, half = (m + n + 1) / 2;
        int lo = 0, hi = m;
        while (lo <= hi)
        {
            int i = lo + (hi - lo) / 2, j = half - i;
            long left1 = i == 0 ? long.MinValue : nums1[i - 1], right1 = i == m ? long.MaxValue : nums1[i];
            long left2 = j == 0 ? long.MinValue : nums2[j - 1], right2 = j == n ? long.MaxValue : nums2[j];
            if (left1 > right2) hi = i - 1;
            else if (left2 > right1) lo = i + 1;
            else if ((m + n) % 2 == 1) return Math.Max(left1, left2);
            else return (Math.Max(left1, left2) + Math.Min(right1, right2)) / 2.0;
        }

        return 0;
    }
}
