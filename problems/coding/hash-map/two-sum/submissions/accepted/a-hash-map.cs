public class Solution
{
    // The pair is promised, so the loop needs no end of its own.
    public int[] TwoSum(int[] nums, int target)
    {
        var lineOf = new Dictionary<int, int>();
        for (int i = 0; ; i++)
        {
            if (lineOf.TryGetValue(target - nums[i], out int j))
                return [j, i];
            lineOf[nums[i]] = i;
        }
    }
}
