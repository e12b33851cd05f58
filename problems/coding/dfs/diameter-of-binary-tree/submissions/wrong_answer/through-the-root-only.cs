// Slip: adds the two heights at the root and overlooks trips that turn further up.
public class Solution
{
    public int DiameterOfBinaryTree(TreeNode root) => Height(root.left) + Height(root.right);

    private static int Height(TreeNode node) =>
        node == null ? 0 : 1 + Math.Max(Height(node.left), Height(node.right));
}
