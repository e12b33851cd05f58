// Whoever is improved joins a plain queue, unless it is waiting there already.
public class Solution
{
    public int NetworkDelayTime(int[][] times, int n, int k)
    {
        ILookup<int, int[]> outgoing = times.ToLookup(t => t[0]);
        int?[] arrival = new int?[n + 1];
        bool[] waiting = new bool[n + 1];
        Queue<int> queue = new([k]);
        arrival[k] = 0;
        while (queue.Count > 0)
        {
            int from = queue.Dequeue();
            waiting[from] = false;
            foreach (int[] link in outgoing[from])
            {
                int at = arrival[from]!.Value + link[2];
                if (arrival[link[1]] <= at) continue;
                arrival[link[1]] = at;
                if (waiting[link[1]]) continue;
                waiting[link[1]] = true;
                queue.Enqueue(link[1]);
            }
        }

        return arrival.Skip(1).Any(a => a is null) ? -1 : arrival.Max()!.Value;
    }
}
