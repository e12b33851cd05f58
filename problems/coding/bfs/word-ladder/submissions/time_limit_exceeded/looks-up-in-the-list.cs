// Tries all letters, but looks the results up in the list itself: words times words times places times letters.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        var unused = new List<string>(wordList);
        var queue = new Queue<(string Word, int Count)>();
        queue.Enqueue((beginWord, 1));
        while (queue.TryDequeue(out var at))
        {
            if (at.Word == endWord) return at.Count;
            for (int i = 0; i < at.Word.Length; i++)
                for (char c = 'a'; c <= 'z'; c++)
                {
                    string next = at.Word[..i] + c + at.Word[(i + 1)..];
                    if (unused.Remove(next)) queue.Enqueue((next, at.Count + 1));
                }
        }

        return 0;
    }
}
