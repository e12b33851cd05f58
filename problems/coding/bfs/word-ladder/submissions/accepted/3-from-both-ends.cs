// Two frontiers; the smaller one takes the next step, until they touch.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        HashSet<string> unused = [.. wordList];
        if (!unused.Remove(endWord)) return 0;
        unused.Remove(beginWord);

        HashSet<string> near = [beginWord], far = [endWord];
        for (int shown = 2; near.Count > 0 && far.Count > 0; shown++)
        {
            if (near.Count > far.Count) (near, far) = (far, near);
            var next = new HashSet<string>();
            foreach (string word in near)
            {
                foreach (string neighbour in Neighbours(word))
                {
                    if (far.Contains(neighbour)) return shown;
                    if (unused.Remove(neighbour)) next.Add(neighbour);
                }
            }

            near = next;
        }

        return 0;
    }

    private static IEnumerable<string> Neighbours(string word) =>
        from place in Enumerable.Range(0, word.Length)
        from letter in "abcdefghijklmnopqrstuvwxyz"
        where letter != word[place]
        select string.Concat(word.AsSpan(0, place), [letter], word.AsSpan(place + 1));
}
