// Slip: looks at the children's values without asking whether there are children.
public class Solution
{
    public bool IsValidBST(TreeNode root) => Check(root, long.MinValue, long.MaxValue);

    private static bool Check(TreeNode node, long min, long max)
    {
        if (node.left == null && node.right == null) return min < node.val && node.val < max;
        return node.left.val < node.val && node.right.val > node.val
            && min < node.val && node.val < max
            && Check(node.left, min, node.val) && Check(node.right, node.val, max);
    }
}
