// Slip: a single round of swapping neighbours brings only one bottle home.
public class Solution
{
    public void SortColors(int[] nums)
    {
        for (int i = 0; i + 1 < nums.Length; i++)
            if (nums[i] > nums[i + 1])
                (nums[i], nums[i + 1]) = (nums[i + 1], nums[i]);
    }
}
