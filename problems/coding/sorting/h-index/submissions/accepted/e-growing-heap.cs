// The heap holds the rides that count at present; the number only ever grows.
public class Solution
{
    public int HIndex(int[] citations)
    {
        var counting = new PriorityQueue<int, int>();
        foreach (int km in citations)
        {
            if (km > counting.Count) counting.Enqueue(km, km);
            while (counting.Count > 0 && counting.Peek() < counting.Count) counting.Dequeue();
        }

        return counting.Count;
    }
}
