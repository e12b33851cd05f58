// Slip: looks for the oldest clip by comparing with the first slot; in a row that is not rotated it ends up in the last slot.
public class Solution
{
    public int Search(int[] nums, int target)
    {
        int n = nums.Length, low = 0, high = n - 1;
        while (low < high)
        {
            int mid = (low + high) / 2;
            if (nums[mid] >= nums[0]) low = mid + 1; else high = mid;
        }
        int start = low;
        for (low = 0, high = n - 1; low <= high;)
        {
            int mid = (low + high) / 2, slot = (start + mid) % n;
            if (nums[slot] == target) return slot;
            if (nums[slot] < target) low = mid + 1; else high = mid - 1;
        }
        return -1;
    }
}
