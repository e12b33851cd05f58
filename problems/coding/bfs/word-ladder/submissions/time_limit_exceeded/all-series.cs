// Tries every series without a repeated word and keeps the shortest: exponential as soon as words have several neighbours.
public class Solution
{
    private int best = int.MaxValue;

    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        Try(beginWord, endWord, 1, new HashSet<string>(wordList.Where(word => word != beginWord)));
        return best == int.MaxValue ? 0 : best;
    }

    private void Try(string word, string goal, int count, HashSet<string> unused)
    {
        if (word == goal) best = Math.Min(best, count);
        if (word == goal) return;
        for (int i = 0; i < word.Length; i++)
            for (char c = 'a'; c <= 'z'; c++)
            {
                string next = word[..i] + c + word[(i + 1)..];
                if (!unused.Remove(next)) continue;
                Try(next, goal, count + 1, unused);
                unused.Add(next);
            }
    }
}
