public class Solution
{
    public bool ContainsNearbyDuplicate(int[] nums, int k)
    {
        var latest = new Dictionary<int, int>();
        for (int i = 0; i < nums.Length; i++)
        {
            if (latest.TryGetValue(nums[i], out int before) && i - before <= k)
                return true;
            latest[nums[i]] = i;
        }
        return false;
    }
}
