// Slip: uses a heap, but closes a lighthouse when it joins the heap and not when it leaves it.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        var graph = times.ToLookup(t => t[0], t => (To: t[1], Time: t[2]));
        var seen = new HashSet<int> { k };
        var heap = new PriorityQueue<int, int>();
        heap.Enqueue(k, 0);
        int last = 0;
        while (heap.TryDequeue(out int node, out int time))
        {
            last = time;
            foreach (var (to, wait) in graph[node])
                if (seen.Add(to))
                    heap.Enqueue(to, time + wait);
        }

        return seen.Count == n ? last : -1;
    }
}
