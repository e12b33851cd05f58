// Slip: examines only posts with two neighbours; a summit at an end is never found.
public class Solution
{
    public int FindPeakElement(int[] nums)
    {
        for (int i = 1; i + 1 < nums.Length; i++)
            if (nums[i] > nums[i - 1] && nums[i] > nums[i + 1])
                return i;
        return 0;
    }
}
