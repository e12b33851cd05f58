// Slip: builds the graph from the list alone and looks the first word up in it.
public class Solution
{
    public int LadderLength(string beginWord, string endWord, IList<string> wordList)
    {
        var neighbours = wordList.ToDictionary(
            word => word,
            word => wordList.Where(other => word.Zip(other).Count(pair => pair.First != pair.Second) == 1).ToList());
        if (!neighbours.ContainsKey(endWord)) return 0;

        var count = new Dictionary<string, int> { [beginWord] = 1 };
        var queue = new Queue<string>(new[] { beginWord });
        while (queue.Count > 0)
        {
            string word = queue.Dequeue();
            if (word == endWord) return count[word];
            foreach (string next in neighbours[word])
                if (count.TryAdd(next, count[word] + 1))
                    queue.Enqueue(next);
        }

        return 0;
    }
}
