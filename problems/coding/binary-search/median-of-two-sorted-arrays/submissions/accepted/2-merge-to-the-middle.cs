public class Solution {
    public double FindMedianSortedArrays(int[] nums1, int[] nums2) {
        int total = nums1.Length + nums2.Length;
        int i = 0, j = 0, before = 0, current = 0;
        for (int step = 0; step <= total / 2; step++) {
            before = current;
            if (j == nums2.Length || (i < nums1.Length && nums1[i] <= nums2[j])) {
                current = nums1[i++];
            } else {
                current = nums2[j++];
            }
        }
        return total % 2 == 1 ? current : ((double)before + current) / 2;
    }
}
