// Slip: remembers the first entry of a card for ever, so a later close pair is measured from too far back.
public class Solution
{
    public bool ContainsNearbyDuplicate(int[] nums, int k)
    {
        var first = new Dictionary<int, int>();
        for (int i = 0; i < nums.Length; i++)
        {
            if (!first.TryAdd(nums[i], i) && i - first[nums[i]] <= k)
                return true;
        }
        return false;
    }
}
