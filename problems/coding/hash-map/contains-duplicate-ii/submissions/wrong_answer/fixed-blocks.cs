// Slip: cuts the log into blocks of k + 1 entries; a pair on both sides of a cut is never seen.
public class Solution
{
    public bool ContainsNearbyDuplicate(int[] nums, int k) =>
        nums.Chunk(k + 1).Any(block => block.Distinct().Count() < block.Length);
}
