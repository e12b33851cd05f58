// Slip: the comparer subtracts. Between very small and very large card numbers that overflows, and the sorted order breaks.
public class Solution
{
    public bool ContainsNearbyDuplicate(int[] nums, int k)
    {
        var last = new SortedDictionary<int, int>(Comparer<int>.Create((a, b) => a - b));
        for (int i = 0; i < nums.Length; i++)
        {
            if (last.TryGetValue(nums[i], out int before) && i - before <= k) return true;
            last[nums[i]] = i;
        }
        return false;
    }
}
