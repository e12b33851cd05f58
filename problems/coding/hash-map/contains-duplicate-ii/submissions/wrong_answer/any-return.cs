// Slip: asks whether a card ever comes back and forgets the distance.
public class Solution
{
    public bool ContainsNearbyDuplicate(int[] nums, int k) => k > 0 && nums.ToHashSet().Count < nums.Length;
}
