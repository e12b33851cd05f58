// Slip: extends the best trips of the subtrees by the lifts above them, as if each of them ended at its top station.
public class Solution
{
    public int DiameterOfBinaryTree(TreeNode root)
    {
        if (root == null) return 0;
        if (root.left == null && root.right == null) return 0;
        if (root.left == null) return DiameterOfBinaryTree(root.right) + 1;
        if (root.right == null) return DiameterOfBinaryTree(root.left) + 1;
        return Math.Max(DiameterOfBinaryTree(root.left), DiameterOfBinaryTree(root.right)) + 2;
    }
}
