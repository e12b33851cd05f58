public class Solution
{
    public int[] TwoSum(int[] nums, int target)
    {
        // Which line did we see each amount on?
        var seen = new Dictionary<int, int>();

        for (int i = 0; i < nums.Length; i++)
        {
            int missing = target - nums[i];
            if (seen.ContainsKey(missing))
            {
                return new int[] { seen[missing], i };
            }
            seen[nums[i]] = i;
        }

        return new int[0]; // cannot happen: a pair is promised
    }
}
