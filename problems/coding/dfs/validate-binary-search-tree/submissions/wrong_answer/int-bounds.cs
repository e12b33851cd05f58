// Slip: starts from int.MinValue and int.MaxValue as open bounds and so refuses nodes that hold them.
public class Solution
{
    public bool IsValidBST(TreeNode root) => Check(root, int.MinValue, int.MaxValue);

    private bool Check(TreeNode node, int min, int max)
    {
        if (node == null) return true;
        if (node.val <= min || node.val >= max) return false;
        return Check(node.left, min, node.val) && Check(node.right, node.val, max);
    }
}
