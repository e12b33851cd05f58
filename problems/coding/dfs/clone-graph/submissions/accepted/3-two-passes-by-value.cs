// First collects all huts, then makes every copy and links it by value, without walking any more.
public class Solution
{
    public Node? CloneGraph(Node? node)
    {
        if (node is null) return null;
        var huts = new List<Node> { node };
        var known = new HashSet<int> { node.val };
        for (int i = 0; i < huts.Count; i++)
        {
            huts.AddRange(huts[i].neighbors.Where(next => known.Add(next.val)));
        }

        var copies = new Node[huts.Count + 1];
        foreach (var hut in huts) copies[hut.val] = new Node { val = hut.val };
        foreach (var hut in huts) copies[hut.val].neighbors = hut.neighbors.Select(next => copies[next.val]).ToList();
        return copies[node.val];
    }
}
