// Slip: equal bulbs in reach plus all k spare ones, without asking whether there are places left for the spare ones.
public class Solution
{
    public int CharacterReplacement(string s, int k)
    {
        int best = 0;
        foreach (var colour in s.Select((c, i) => (c, i)).GroupBy(bulb => bulb.c, bulb => bulb.i))
        {
            int[] places = colour.ToArray();
            int first = 0;
            for (int last = 0; last < places.Length; last++)
            {
                while (places[last] - places[first] - (last - first) > k) first++;
                best = Math.Max(best, last - first + 1 + k);
            }
        }
        return best;
    }
}
