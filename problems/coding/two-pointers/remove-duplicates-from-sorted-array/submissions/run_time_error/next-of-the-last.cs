// Slip: compares each number with the next one, and the last number has none.
public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        int k = 0;
        for (int i = 0; i < nums.Length; i++)
            if (nums[i] != nums[i + 1])
                nums[k++] = nums[i];
        return k;
    }
}
