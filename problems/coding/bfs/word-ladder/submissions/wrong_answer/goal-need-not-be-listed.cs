// Slip: accepts the goal as soon as it is one exchange away, listed or not.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        var words = new HashSet<string>(wordList) { endWord };
        var queue = new Queue<(string, int)>();
        queue.Enqueue((beginWord, 1));
        words.Remove(beginWord);
        while (queue.Count > 0)
        {
            var (word, count) = queue.Dequeue();
            if (word == endWord) return count;
            for (int i = 0; i < word.Length; i++)
            {
                var letters = word.ToCharArray();
                for (char c = 'a'; c <= 'z'; c++)
                {
                    letters[i] = c;
                    var next = new string(letters);
                    if (words.Remove(next)) queue.Enqueue((next, count + 1));
                }
            }
        }

        return 0;
    }
}
