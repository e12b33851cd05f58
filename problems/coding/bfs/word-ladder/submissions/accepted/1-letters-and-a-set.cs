public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        var unused = new HashSet<string>(wordList);
        var queue = new Queue<(string Word, int Shown)>();
        queue.Enqueue((beginWord, 1));
        while (queue.TryDequeue(out var morning))
        {
            var (word, shown) = morning;
            if (word == endWord) return shown;
            for (int place = 0; place < word.Length; place++)
            {
                char[] letters = word.ToCharArray();
                for (char letter = 'a'; letter <= 'z'; letter++)
                {
                    letters[place] = letter;
                    string next = new(letters);
                    if (unused.Remove(next)) queue.Enqueue((next, shown + 1));
                }
            }
        }

        return 0;
    }
}
