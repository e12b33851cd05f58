// Slip: reports -1 where no way exists.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        var words = new HashSet<string>(wordList);
        var queue = new Queue<(string Word, int Count)>();
        queue.Enqueue((beginWord, 1));
        while (queue.TryDequeue(out var at))
        {
            for (int i = 0; i < at.Word.Length; i++)
                for (char c = 'a'; c <= 'z'; c++)
                {
                    string next = at.Word[..i] + c + at.Word[(i + 1)..];
                    if (!words.Remove(next)) continue;
                    if (next == endWord) return at.Count + 1;
                    queue.Enqueue((next, at.Count + 1));
                }
        }

        return -1;
    }
}
