// Slip: going left it forgets the lower bound, going right the upper one.
public class Solution
{
    public bool IsValidBST(TreeNode root) => Check(root, long.MinValue, long.MaxValue);

    private bool Check(TreeNode node, long min, long max)
    {
        if (node == null) return true;
        if (node.val <= min || node.val >= max) return false;
        return Check(node.left, long.MinValue, node.val) && Check(node.right, node.val, long.MaxValue);
    }
}
