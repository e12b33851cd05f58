public class Solution {
    public int LadderLength(string beginWord, string endWord, IList<string> wordList) {
        Dictionary<string, List<string>> byPattern = new Dictionary<string, List<string>>();
        foreach (string word in wordList) {
            foreach (string pattern in Patterns(word)) {
                if (!byPattern.ContainsKey(pattern)) byPattern[pattern] = new List<string>();
                byPattern[pattern].Add(word);
            }
        }

        Dictionary<string, int> count = new Dictionary<string, int> { { beginWord, 1 } };
        Queue<string> queue = new Queue<string>();
        queue.Enqueue(beginWord);
        while (queue.Count > 0) {
            string word = queue.Dequeue();
            foreach (string pattern in Patterns(word)) {
                if (!byPattern.Remove(pattern, out List<string> group)) continue;
                foreach (string next in group) {
                    if (count.TryAdd(next, count[word] + 1)) queue.Enqueue(next);
                }
            }
        }
        return wordList.Contains(endWord) ? count.GetValueOrDefault(endWord) : 0;
    }

    private static IEnumerable<string> Patterns(string word) {
        for (int i = 0; i < word.Length; i++)
            yield return word.Substring(0, i) + "_" + word.Substring(i + 1);
    }
}
