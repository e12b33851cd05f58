// Searches a list of (original, copy) pairs for every trail: huts times trails.
public class Solution
{
    private readonly List<(Node Original, Node Copy)> pairs = new();

    public Node CloneGraph(Node node)
    {
        if (node == null) return null;
        pairs.Add((node, new Node(node.val)));
        for (int i = 0; i < pairs.Count; i++)
        {
            foreach (var next in pairs[i].Original.neighbors)
            {
                int found = pairs.FindIndex(pair => pair.Original == next);
                if (found < 0)
                {
                    found = pairs.Count;
                    pairs.Add((next, new Node(next.val)));
                }

                pairs[i].Copy.neighbors.Add(pairs[found].Copy);
            }
        }

        return pairs[0].Copy;
    }
}
