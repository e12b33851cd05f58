// Slip: takes the mean as the lower reading plus half the gap, so that the sum cannot overflow. Now the gap can.
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        int n = nums1.Length + nums2.Length;
        int i = 0, j = 0, previous = 0, current = 0;
        for (int step = 0; step <= n / 2; step++)
        {
            previous = current;
            if (j == nums2.Length || (i < nums1.Length && nums1[i] <= nums2[j])) current = nums1[i++];
            else current = nums2[j++];
        }

        return n % 2 == 1 ? current : previous + (current - previous) / 2.0;
    }
}
