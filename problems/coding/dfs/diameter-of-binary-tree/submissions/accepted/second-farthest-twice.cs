// Takes the tree for a graph of lifts: the station farthest from anywhere is an end of a longest trip, and the farthest
// from that one is the other end.
public class Solution
{
    public int DiameterOfBinaryTree(TreeNode root)
    {
        var below = new Dictionary<TreeNode, TreeNode> { [root] = null };
        var all = new Queue<TreeNode>(below.Keys);
        while (all.TryDequeue(out var station))
        {
            foreach (var upper in new[] { station.left, station.right })
            {
                if (upper is null) continue;
                below[upper] = station;
                all.Enqueue(upper);
            }
        }

        var (end, _) = Farthest(root, below);
        return Farthest(end, below).Lifts;
    }

    private static (TreeNode Station, int Lifts) Farthest(TreeNode start, Dictionary<TreeNode, TreeNode> below)
    {
        var last = (Station: start, Lifts: 0);
        var seen = new HashSet<TreeNode> { start };
        var queue = new Queue<(TreeNode Station, int Lifts)>();
        queue.Enqueue(last);
        while (queue.Count > 0)
        {
            last = queue.Dequeue();
            foreach (var next in new[] { last.Station.left, last.Station.right, below[last.Station] })
            {
                if (next is not null && seen.Add(next)) queue.Enqueue((next, last.Lifts + 1));
            }
        }

        return last;
    }
}
