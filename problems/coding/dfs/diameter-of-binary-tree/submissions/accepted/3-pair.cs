public class Solution
{
    public int DiameterOfBinaryTree(TreeNode root) => Measure(root).Longest;

    // A missing node counts as -1, so that the lift to it adds nothing.
    private static (int Height, int Longest) Measure(TreeNode? node)
    {
        if (node is null) return (-1, 0);
        var (left, right) = (Measure(node.left), Measure(node.right));
        int through = left.Height + right.Height + 2;
        return (Math.Max(left.Height, right.Height) + 1, Math.Max(through, Math.Max(left.Longest, right.Longest)));
    }
}
