// Slip: demands a distance below k where k itself is still close.
public class Solution
{
    public bool ContainsNearbyDuplicate(int[] nums, int k)
    {
        var latest = new Dictionary<int, int>();
        for (int i = 0; i < nums.Length; i++)
        {
            if (latest.ContainsKey(nums[i]) && i - latest[nums[i]] < k)
                return true;
            latest[nums[i]] = i;
        }
        return false;
    }
}
