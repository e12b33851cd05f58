// Slip: the stretch takes the colour of its first bulb, so bulbs before a run are never exchanged.
public class Solution
{
    public int CharacterReplacement(string s, int k)
    {
        int best = 0;
        foreach (char colour in s.Distinct())
        {
            var others = new Queue<int>();
            int start = -1;
            for (int i = 0; i < s.Length; i++)
            {
                if (s[i] != colour)
                {
                    others.Enqueue(i);
                    if (others.Count > k)
                    {
                        start = Math.Max(start, others.Dequeue());
                    }
                }
                int from = start + 1;
                while (from <= i && s[from] != colour) from++;
                best = Math.Max(best, i - from + 1);
            }
        }
        return best;
    }
}
