// Slip: takes the largest amounts, wherever they stand.
public class Solution
{
    public int MinSubArrayLen(int target, int[] nums)
    {
        int count = 0;
        foreach (int x in nums.OrderByDescending(x => x))
        {
            target -= x;
            count++;
            if (target <= 0) return count;
        }
        return 0;
    }
}
