// The farthest station from anywhere is one end of a longest trip; the farthest from there is the other end.
public class Solution
{
    private readonly Dictionary<TreeNode, TreeNode> parent = new();

    public int DiameterOfBinaryTree(TreeNode root)
    {
        var end = Farthest(root).Node;
        return Farthest(end).Distance;
    }

    private (TreeNode Node, int Distance) Farthest(TreeNode from)
    {
        var last = (Node: from, Distance: 0);
        var queue = new Queue<(TreeNode Node, TreeNode Came, int Distance)>();
        queue.Enqueue((from, null, 0));
        while (queue.TryDequeue(out var at))
        {
            last = (at.Node, at.Distance);
            foreach (var child in new[] { at.Node.left, at.Node.right })
            {
                if (child == null || child == at.Came) continue;
                parent[child] = at.Node;
                queue.Enqueue((child, at.Node, at.Distance + 1));
            }

            if (parent.TryGetValue(at.Node, out var up) && up != at.Came) queue.Enqueue((up, at.Node, at.Distance + 1));
        }

        return last;
    }
}
