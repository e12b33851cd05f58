public class Solution
{
    public bool IsValidBST(TreeNode root) => Between(root, long.MinValue, long.MaxValue);

    private static bool Between(TreeNode node, long low, long high) =>
        node == null
        || low < node.val && node.val < high
        && Between(node.left, low, node.val)
        && Between(node.right, node.val, high);
}
