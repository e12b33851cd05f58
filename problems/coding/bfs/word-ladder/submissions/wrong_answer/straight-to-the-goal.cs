// Slip: only ever puts letters of the goal in their places, so a detour is never found.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        var words = wordList.ToHashSet();
        if (!words.Contains(endWord)) return 0;
        var level = new HashSet<string> { beginWord };
        for (int count = 1; level.Count > 0; count++)
        {
            if (level.Contains(endWord)) return count;
            var next = new HashSet<string>();
            foreach (var word in level)
                for (int i = 0; i < word.Length; i++)
                {
                    if (word[i] == endWord[i]) continue;
                    var letters = word.ToCharArray();
                    letters[i] = endWord[i];
                    var candidate = new string(letters);
                    if (words.Contains(candidate)) next.Add(candidate);
                }

            level = next;
        }

        return 0;
    }
}
