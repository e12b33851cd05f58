// Slip: GetValueOrDefault gives 0 for a card that was never seen, and 0 is an entry, too: the very first one is forgotten.
public class Solution
{
    public bool ContainsNearbyDuplicate(int[] nums, int k)
    {
        var last = new Dictionary<int, int>();
        for (int i = 0; i < nums.Length; i++)
        {
            int before = last.GetValueOrDefault(nums[i]);
            if (before > 0 && i - before <= k) return true;
            last[nums[i]] = i;
        }
        return false;
    }
}
