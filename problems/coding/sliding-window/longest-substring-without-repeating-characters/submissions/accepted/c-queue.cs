public class Solution
{
    public int LengthOfLongestSubstring(string s)
    {
        var stretch = new Queue<char>();
        int best = 0;
        foreach (char song in s)
        {
            if (stretch.Contains(song))
                while (stretch.Dequeue() != song) { }
            stretch.Enqueue(song);
            if (stretch.Count > best)
                best = stretch.Count;
        }
        return best;
    }
}
