// Slip: stops as soon as a word is one letter away from the goal, without asking whether the goal is in the list.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        var rest = new HashSet<string>(wordList);
        rest.Remove(beginWord);
        var queue = new Queue<string>();
        queue.Enqueue(beginWord);
        for (int seen = 2; queue.Count > 0; seen++)
        {
            for (int size = queue.Count; size > 0; size--)
            {
                char[] word = queue.Dequeue().ToCharArray();
                for (int i = 0; i < word.Length; i++)
                {
                    char old = word[i];
                    for (char c = 'a'; c <= 'z'; c++)
                    {
                        word[i] = c;
                        string next = new(word);
                        if (next == endWord) return seen;
                        if (rest.Remove(next)) queue.Enqueue(next);
                    }

                    word[i] = old;
                }
            }
        }

        return 0;
    }
}
