// Slip: adds the two middle readings as int; dividing by 2.0 comes too late.
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        var all = nums1.Concat(nums2).OrderBy(x => x).ToList();
        return (all[(all.Count - 1) / 2] + all[all.Count / 2]) / 2.0;
    }
}
