// Slip: takes a stored position of 0 for "not seen yet", so the very first entry is forgotten.
public class Solution
{
    public bool ContainsNearbyDuplicate(int[] nums, int k)
    {
        var latest = new Dictionary<int, int>();
        for (int i = 0; i < nums.Length; i++)
        {
            int before = latest.GetValueOrDefault(nums[i]);
            if (before > 0 && i - before <= k)
                return true;
            latest[nums[i]] = i;
        }
        return false;
    }
}
