// Slip: counts the exchanges, one less than the words that are seen.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        var words = new HashSet<string>(wordList);
        var level = new List<string> { beginWord };
        int nights = 0;
        while (level.Count > 0)
        {
            if (level.Contains(endWord)) return nights;
            var next = new List<string>();
            foreach (var word in level)
                for (int i = 0; i < word.Length; i++)
                    for (char c = 'a'; c <= 'z'; c++)
                    {
                        var candidate = word[..i] + c + word[(i + 1)..];
                        if (words.Remove(candidate)) next.Add(candidate);
                    }

            level = next;
            nights++;
        }

        return 0;
    }
}
