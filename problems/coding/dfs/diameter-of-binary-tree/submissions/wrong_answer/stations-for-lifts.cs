// Slip: counts the stations of the trip, one more than its lifts.
public class Solution
{
    private int best = 1;

    public int DiameterOfBinaryTree(TreeNode root)
    {
        Depth(root);
        return best;
    }

    private int Depth(TreeNode node)
    {
        if (node == null) return 0;
        int left = Depth(node.left), right = Depth(node.right);
        best = Math.Max(best, left + right + 1);
        return Math.Max(left, right) + 1;
    }
}
