public class Solution
{
    public bool ContainsNearbyDuplicate(int[] cards, int k)
    {
        // Ordered by card and then by entry, the closest entries of a card are neighbours.
        var log = cards.Select((card, entry) => (card, entry)).ToArray();
        Array.Sort(log);
        return log.Zip(log.Skip(1)).Any(pair => pair.First.card == pair.Second.card && pair.Second.entry - pair.First.entry <= k);
    }
}
