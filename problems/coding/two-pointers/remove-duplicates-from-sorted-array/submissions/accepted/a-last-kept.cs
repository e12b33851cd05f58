public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        // The first number stays in any case.
        int kept = 1;
        foreach (int number in nums)
        {
            if (number != nums[kept - 1])
                nums[kept++] = number;
        }
        return kept;
    }
}
