// For each letter of the order the latest positions, as many as are needed, in a queue; the piece that ends here
// begins at the smallest front of all queues.
public class Solution
{
    public string MinWindow(string s, string t)
    {
        Dictionary<char, int> needed = t.CountBy(letter => letter).ToDictionary();
        Dictionary<char, Queue<int>> latest = needed.Keys.ToDictionary(letter => letter, _ => new Queue<int>());
        int open = t.Length;
        int bestStart = 0, bestLength = int.MaxValue;

        for (int end = 0; end < s.Length; end++)
        {
            if (!latest.TryGetValue(s[end], out Queue<int> places)) continue;
            places.Enqueue(end);
            if (places.Count > needed[s[end]]) places.Dequeue();
            else open--;
            if (open > 0) continue;

            int start = latest.Values.Min(queue => queue.Peek());
            if (end - start + 1 < bestLength) (bestStart, bestLength) = (start, end - start + 1);
        }
        return bestLength == int.MaxValue ? "" : s.Substring(bestStart, bestLength);
    }
}
