// Slip: keeps the best trip in a static field, and a small resort inherits it from a larger one.
public class Solution
{
    private static int best = 0;

    public int DiameterOfBinaryTree(TreeNode root)
    {
        Height(root);
        return best;
    }

    private static int Height(TreeNode node)
    {
        if (node == null) return 0;
        int left = Height(node.left), right = Height(node.right);
        if (left + right > best) best = left + right;
        return Math.Max(left, right) + 1;
    }
}
