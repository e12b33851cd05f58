// Slip: the loop over the letters ends before z.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        var words = wordList.ToHashSet();
        if (!words.Contains(endWord)) return 0;
        var queue = new Queue<(string Word, int Count)>();
        queue.Enqueue((beginWord, 1));
        while (queue.TryDequeue(out var item))
        {
            if (item.Word == endWord) return item.Count;
            for (int i = 0; i < item.Word.Length; i++)
            {
                var letters = item.Word.ToCharArray();
                for (char c = 'a'; c < 'z'; c++)
                {
                    letters[i] = c;
                    var next = new string(letters);
                    if (words.Remove(next)) queue.Enqueue((next, item.Count + 1));
                }
            }
        }

        return 0;
    }
}
