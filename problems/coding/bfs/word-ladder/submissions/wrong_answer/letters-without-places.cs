// Slip: compares the letters of two words and not their places.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        var unused = wordList.ToList();
        var queue = new Queue<(string Word, int Count)>();
        queue.Enqueue((beginWord, 1));
        while (queue.Count > 0)
        {
            var (word, count) = queue.Dequeue();
            if (word == endWord) return count;
            foreach (var next in unused.Where(other => InCommon(word, other) >= word.Length - 1).ToList())
            {
                unused.Remove(next);
                queue.Enqueue((next, count + 1));
            }
        }

        return 0;
    }

    private static int InCommon(string a, string b)
    {
        var letters = b.ToList();
        return a.Count(c => letters.Remove(c));
    }
}
