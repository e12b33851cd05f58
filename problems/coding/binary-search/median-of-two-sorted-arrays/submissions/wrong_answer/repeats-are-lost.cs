// Slip: a sorted set keeps each reading once.
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        var all = new SortedSet<int>(nums1);
        all.UnionWith(nums2);
        var sorted = all.ToArray();
        int n = sorted.Length;
        return n % 2 == 1 ? sorted[n / 2] : ((double)sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
