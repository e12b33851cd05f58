// Slip: a stack of nodes with depths hands out the right child before the left one.
public class Solution
{
    public IList<IList<int>> LevelOrder(TreeNode root)
    {
        var result = new List<IList<int>>();
        var stack = new Stack<(TreeNode Node, int Depth)>();
        if (root != null) stack.Push((root, 0));
        while (stack.Count > 0)
        {
            var (node, depth) = stack.Pop();
            while (result.Count <= depth) result.Add(new List<int>());
            result[depth].Add(node.val);
            if (node.left != null) stack.Push((node.left, depth + 1));
            if (node.right != null) stack.Push((node.right, depth + 1));
        }

        return result;
    }
}
