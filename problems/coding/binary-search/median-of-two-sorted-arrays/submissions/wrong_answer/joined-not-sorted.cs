// Slip: joins the logbooks and forgets that two sorted parts make no sorted whole.
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        var all = new List<int>(nums1);
        all.AddRange(nums2);
        int mid = all.Count / 2;
        return all.Count % 2 == 1 ? all[mid] : ((double)all[mid - 1] + all[mid]) / 2;
    }
}
