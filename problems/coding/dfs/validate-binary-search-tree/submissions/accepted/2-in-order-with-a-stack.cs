public class Solution
{
    public bool IsValidBST(TreeNode root)
    {
        var path = new Stack<TreeNode>();
        TreeNode? node = root;
        int? before = null;
        while (node is not null || path.Count > 0)
        {
            for (; node is not null; node = node.left) path.Push(node);
            node = path.Pop();
            if (node.val <= before) return false;
            before = node.val;
            node = node.right;
        }

        return true;
    }
}
