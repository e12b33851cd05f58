// Two steps: survey all huts, then draw all trails at once. No search is going on while the copy grows.
public class Solution
{
    public Node CloneGraph(Node node)
    {
        if (node is null) return null;
        var huts = new List<Node> { node };
        var known = new HashSet<Node> { node };
        for (int i = 0; i < huts.Count; i++) huts.AddRange(huts[i].neighbors.Where(known.Add));

        var copies = huts.ToDictionary(hut => hut, hut => new Node(hut.val));
        foreach (var (hut, copy) in copies) copy.neighbors = hut.neighbors.Select(next => copies[next]).ToList();
        return copies[node];
    }
}
