// Slip: walks the tree with a stack and puts everybody on the list of their depth, but pushes left before right. So the
// right deputy is popped, and written down, first.
public class Solution
{
    public IList<IList<int>> LevelOrder(TreeNode root)
    {
        IList<IList<int>> floors = new List<IList<int>>();
        var stack = new Stack<(TreeNode node, int depth)>();
        if (root != null) stack.Push((root, 0));
        while (stack.TryPop(out var top))
        {
            if (top.depth == floors.Count) floors.Add(new List<int>());
            floors[top.depth].Add(top.node.val);
            if (top.node.left != null) stack.Push((top.node.left, top.depth + 1));
            if (top.node.right != null) stack.Push((top.node.right, top.depth + 1));
        }

        return floors;
    }
}
