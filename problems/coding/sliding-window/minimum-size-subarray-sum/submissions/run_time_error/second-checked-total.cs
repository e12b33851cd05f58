// Slip: asks LINQ for the total first. All minutes together may bring more than an int holds, and Sum is checked.
public class Solution
{
    public int MinSubArrayLen(int target, int[] nums)
    {
        if (nums.Sum() < target) return 0;

        int shortest = nums.Length, left = 0, took = 0;
        for (int right = 0; right < nums.Length; right++)
        {
            took += nums[right];
            while (took - nums[left] >= target) took -= nums[left++];
            if (took >= target) shortest = Math.Min(shortest, right - left + 1);
        }
        return shortest;
    }
}
