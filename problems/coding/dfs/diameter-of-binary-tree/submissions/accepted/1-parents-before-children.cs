// No recursion: the list holds parents before their children, and heights are worked out from its end.
public class Solution
{
    public int DiameterOfBinaryTree(TreeNode root)
    {
        var order = new List<TreeNode>();
        var open = new Stack<TreeNode>([root]);
        while (open.TryPop(out var node))
        {
            order.Add(node);
            if (node.left != null) open.Push(node.left);
            if (node.right != null) open.Push(node.right);
        }

        order.Reverse();
        var heights = new Dictionary<TreeNode, int>();
        foreach (var node in order) heights[node] = Math.Max(Below(node.left), Below(node.right));
        return order.Max(node => Below(node.left) + Below(node.right));

        int Below(TreeNode child) => child == null ? 0 : heights[child] + 1;
    }
}
