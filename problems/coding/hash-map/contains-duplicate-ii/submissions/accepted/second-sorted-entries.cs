// Every entry becomes one long, card in the upper half and position in the lower one; sorted, entries of one card are neighbours.
public class Solution
{
    public bool ContainsNearbyDuplicate(int[] nums, int k)
    {
        long[] entries = nums.Select((card, at) => ((long)card << 32) | (uint)at).ToArray();
        Array.Sort(entries);

        return entries
            .Zip(entries.Skip(1))
            .Any(pair => pair.First >> 32 == pair.Second >> 32 && (int)pair.Second - (int)pair.First <= k);
    }
}
