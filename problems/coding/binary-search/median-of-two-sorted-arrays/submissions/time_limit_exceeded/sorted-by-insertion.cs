// Lets each reading of the second logbook sink to its place, one exchange after the other: n squared if it lies below the first.
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        int[] all = nums1.Concat(nums2).ToArray();
        for (int i = nums1.Length; i < all.Length; i++)
            for (int j = i; j > 0 && all[j - 1] > all[j]; j--)
                (all[j - 1], all[j]) = (all[j], all[j - 1]);
        return ((double)all[(all.Length - 1) / 2] + all[all.Length / 2]) / 2;
    }
}
