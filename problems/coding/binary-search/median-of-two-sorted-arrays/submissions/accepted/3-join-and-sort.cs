public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        int[] all = [.. nums1, .. nums2];
        Array.Sort(all);
        return all[(all.Length - 1) / 2] / 2.0 + all[all.Length / 2] / 2.0;
    }
}
