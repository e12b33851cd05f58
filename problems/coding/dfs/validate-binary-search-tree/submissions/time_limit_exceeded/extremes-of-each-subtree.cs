// Searches both subtrees of every node for their largest and smallest value: n squared in a chain.
public class Solution
{
    public bool IsValidBST(TreeNode root)
    {
        if (root == null) return true;
        if (root.left != null && Largest(root.left) >= root.val) return false;
        if (root.right != null && Smallest(root.right) <= root.val) return false;
        return IsValidBST(root.left) && IsValidBST(root.right);
    }

    private static int Largest(TreeNode node)
    {
        int largest = node.val;
        if (node.left != null) largest = Math.Max(largest, Largest(node.left));
        if (node.right != null) largest = Math.Max(largest, Largest(node.right));
        return largest;
    }

    private static int Smallest(TreeNode node)
    {
        int smallest = node.val;
        if (node.left != null) smallest = Math.Min(smallest, Smallest(node.left));
        if (node.right != null) smallest = Math.Min(smallest, Smallest(node.right));
        return smallest;
    }
}
