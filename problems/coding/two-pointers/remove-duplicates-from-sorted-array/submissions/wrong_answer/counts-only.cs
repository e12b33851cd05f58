// Slip: counts the different numbers and leaves the array as it is.
public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        int count = 1;
        for (int i = 1; i < nums.Length; i++)
            if (nums[i] != nums[i - 1])
                count++;
        return count;
    }
}
