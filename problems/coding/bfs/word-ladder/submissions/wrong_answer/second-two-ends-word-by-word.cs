// Slip: searches from both ends, but takes turns word by word instead of night by night. The first contact may then be
// with a word of the other side's next night, while a shorter way through a word of this one is still waiting.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        var words = new HashSet<string>(wordList);
        if (!words.Contains(endWord)) return 0;

        var fromBegin = new Dictionary<string, int> { [beginWord] = 1 };
        var fromEnd = new Dictionary<string, int> { [endWord] = 1 };
        var beginQueue = new Queue<string>(new[] { beginWord });
        var endQueue = new Queue<string>(new[] { endWord });
        while (beginQueue.Count > 0 && endQueue.Count > 0)
        {
            int met = Step(beginQueue, fromBegin, fromEnd, words);
            if (met == 0) met = Step(endQueue, fromEnd, fromBegin, words);
            if (met > 0) return met;
        }

        return 0;
    }

    private static int Step(
        Queue<string> queue, Dictionary<string, int> mine, Dictionary<string, int> theirs, HashSet<string> words)
    {
        string word = queue.Dequeue();
        var letters = word.ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            for (char c = 'a'; c <= 'z'; c++)
            {
                letters[i] = c;
                string next = new string(letters);
                if (theirs.TryGetValue(next, out int other)) return mine[word] + other;
                if (words.Contains(next) && mine.TryAdd(next, mine[word] + 1)) queue.Enqueue(next);
            }

            letters[i] = word[i];
        }

        return 0;
    }
}
