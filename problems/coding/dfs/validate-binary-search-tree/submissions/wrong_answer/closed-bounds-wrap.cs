// Slip: closed bounds with val - 1 and val + 1, which wrap round at the ends of int.
public class Solution
{
    public bool IsValidBST(TreeNode root) => Check(root, int.MinValue, int.MaxValue);

    private static bool Check(TreeNode node, int min, int max) =>
        node == null
        || (node.val >= min && node.val <= max
            && Check(node.left, min, node.val - 1)
            && Check(node.right, node.val + 1, max));
}
