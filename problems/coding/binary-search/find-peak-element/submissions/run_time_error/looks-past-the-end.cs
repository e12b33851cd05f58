// Slip: compares the last post with one behind it.
public class Solution
{
    public int FindPeakElement(int[] nums)
    {
        for (int i = 0; i < nums.Length; i++)
            if (nums[i] > nums[i + 1])
                return i;
        return nums.Length - 1;
    }
}
