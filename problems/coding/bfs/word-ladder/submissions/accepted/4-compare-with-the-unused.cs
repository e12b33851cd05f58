// Words times words, but only those not shown yet and with a comparison that gives up at the second difference.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        var unused = wordList.ToList();
        var frontier = new List<string> { beginWord };
        for (int shown = 1; frontier.Count > 0; shown++)
        {
            if (frontier.Contains(endWord) && wordList.Contains(endWord)) return shown;
            var next = new List<string>();
            foreach (string word in frontier)
            {
                for (int i = unused.Count - 1; i >= 0; i--)
                {
                    if (!OneApart(word, unused[i])) continue;
                    next.Add(unused[i]);
                    unused[i] = unused[^1];
                    unused.RemoveAt(unused.Count - 1);
                }
            }

            frontier = next;
        }

        return 0;
    }

    private static bool OneApart(string a, string b)
    {
        int differences = 0;
        for (int i = 0; i < a.Length; i++)
            if (a[i] != b[i] && ++differences > 1) return false;
        return differences == 1;
    }
}
