public class Solution {
    private int best;

    public int DiameterOfBinaryTree(TreeNode root) {
        Height(root);
        return best;
    }

    private int Height(TreeNode node) {
        if (node == null) return 0;
        int l = Height(node.left);
        int r = Height(node.right);
        best = Math.Max(best, l + r);
        return 1 + Math.Max(l, r);
    }
}
