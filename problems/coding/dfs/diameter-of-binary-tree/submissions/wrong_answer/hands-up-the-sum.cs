// Slip: hands the best trip up as if it could be continued, instead of the height.
public class Solution
{
    public int DiameterOfBinaryTree(TreeNode root) => Math.Max(0, Longest(root) - 1);

    private static int Longest(TreeNode node)
    {
        if (node == null) return 0;
        int left = Longest(node.left);
        int right = Longest(node.right);
        return left + right + 1;
    }
}
