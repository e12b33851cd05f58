public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        var linksOf = times.ToLookup(link => link[0]);
        var warned = new Dictionary<int, int>();
        var due = new PriorityQueue<int, int>();
        due.Enqueue(k, 0);
        while (due.TryDequeue(out int lighthouse, out int minute))
        {
            if (!warned.TryAdd(lighthouse, minute)) continue;
            foreach (int[] link in linksOf[lighthouse]) due.Enqueue(link[1], minute + link[2]);
        }

        return warned.Count == n ? warned.Values.Max() : -1;
    }
}
