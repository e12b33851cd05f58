// Slip: asks for a positive difference. From a very small number to a very large one it overflows and turns out negative.
public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        int k = 1;
        for (int i = 1; i < nums.Length; i++)
        {
            if (nums[i] - nums[k - 1] > 0) nums[k++] = nums[i];
        }
        return k;
    }
}
