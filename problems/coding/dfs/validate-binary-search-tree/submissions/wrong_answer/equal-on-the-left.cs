// Slip: lets equal values through on the left side.
public class Solution
{
    public bool IsValidBST(TreeNode root)
    {
        return Check(root, null, null);
    }

    private bool Check(TreeNode node, int? min, int? max)
    {
        if (node == null) return true;
        if (min.HasValue && node.val <= min) return false;
        if (max.HasValue && node.val > max) return false;
        return Check(node.left, min, node.val) && Check(node.right, node.val, max);
    }
}
