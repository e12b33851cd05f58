// Slip: writes a number when the next one differs; the last run has no next one.
public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        int k = 0;
        for (int i = 0; i < nums.Length - 1; i++)
            if (nums[i] != nums[i + 1])
                nums[k++] = nums[i];
        return Math.Max(k, 1);
    }
}
