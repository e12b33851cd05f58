// Slip: sorts the cards and measures the distance in the sorted list, where equal cards are always neighbours.
public class Solution
{
    public bool ContainsNearbyDuplicate(int[] nums, int k)
    {
        Array.Sort(nums);
        for (int i = 0; i + 1 < nums.Length; i++)
            if (nums[i] == nums[i + 1] && k >= 1)
                return true;
        return false;
    }
}
