// Slip: answers the upper of the two middle readings when their number is even.
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        int i = 0, j = 0, current = 0;
        for (int k = 0; k <= (nums1.Length + nums2.Length) / 2; k++)
        {
            if (i < nums1.Length && (j >= nums2.Length || nums1[i] < nums2[j]))
                current = nums1[i++];
            else
                current = nums2[j++];
        }

        return current;
    }
}
