public class Solution
{
    public int FindPeakElement(int[] nums)
    {
        int post = 0;
        while (post + 1 < nums.Length && nums[post + 1] > nums[post])
            post++;
        return post;
    }
}
