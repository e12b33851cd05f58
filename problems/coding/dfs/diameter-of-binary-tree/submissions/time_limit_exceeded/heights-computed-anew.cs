// Measures both subtrees of every station anew: n squared over two steps in a chain.
public class Solution
{
    public int DiameterOfBinaryTree(TreeNode root)
    {
        if (root == null) return 0;
        int here = Height(root.left) + Height(root.right);
        return Math.Max(here, Math.Max(DiameterOfBinaryTree(root.left), DiameterOfBinaryTree(root.right)));
    }

    private static int Height(TreeNode node) =>
        node == null ? 0 : 1 + Math.Max(Height(node.left), Height(node.right));
}
