// Slip: gives a leaf and a missing node the same height 0, so every lift to a leaf is lost.
public class Solution
{
    private int best;

    public int DiameterOfBinaryTree(TreeNode root)
    {
        Height(root);
        return best;
    }

    private int Height(TreeNode node)
    {
        if (node == null || (node.left == null && node.right == null)) return 0;
        int left = Height(node.left), right = Height(node.right);
        best = Math.Max(best, left + right);
        return Math.Max(left, right) + 1;
    }
}
