// Slip: tests the difference of neighbours, which overflows for numbers far apart.
public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        int k = 1;
        for (int i = 1; i < nums.Length; i++)
            if (nums[i] - nums[i - 1] > 0)
                nums[k++] = nums[i];
        return k;
    }
}
