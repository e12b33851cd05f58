// Slip: stops at leaves only and walks into the missing child of a station that has just one.
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
        if (node.left == null && node.right == null) return 0;
        int left = Height(node.left) + 1, right = Height(node.right) + 1;
        best = Math.Max(best, left + right);
        return Math.Max(left, right);
    }
}
