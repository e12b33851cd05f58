// Slip: computes in float. From about 16 million on it cannot hold every whole number, let alone the half between two.
public class Solution
{
    public double FindMedianSortedArrays(int[] nums1, int[] nums2)
    {
        float[] all = nums1.Concat(nums2).Order().Select(x => (float)x).ToArray();
        int middle = all.Length / 2;
        return all.Length % 2 == 1 ? all[middle] : (all[middle - 1] + all[middle]) / 2f;
    }
}
