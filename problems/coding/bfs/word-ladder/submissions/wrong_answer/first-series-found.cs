// Slip: walks depth first and takes the first series that arrives.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        var words = new HashSet<string>(wordList);
        if (!words.Contains(endWord)) return 0;
        var stack = new Stack<(string Word, int Count)>();
        stack.Push((beginWord, 1));
        words.Remove(beginWord);
        while (stack.Count > 0)
        {
            var (word, count) = stack.Pop();
            if (word == endWord) return count;
            for (int i = 0; i < word.Length; i++)
                for (char c = 'a'; c <= 'z'; c++)
                {
                    string next = word.Remove(i, 1).Insert(i, c.ToString());
                    if (words.Remove(next)) stack.Push((next, count + 1));
                }
        }

        return 0;
    }
}
