public class Solution
{
    public int Search(int[] nums, int target)
    {
        // The first slot whose number is below the first one's: where the older part begins.
        int begin = 1, end = nums.Length;
        while (begin < end)
        {
            int middle = (begin + end) >>> 1;
            if (nums[middle] > nums[0]) begin = middle + 1; else end = middle;
        }

        int found = target >= nums[0]
            ? Array.BinarySearch(nums, 0, begin, target)
            : Array.BinarySearch(nums, begin, nums.Length - begin, target);
        return Math.Max(found, -1);
    }
}
