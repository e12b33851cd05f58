// Slip: compares each node with its two children only, so a grandchild may stand on the wrong side of its grandparent.
public class Solution
{
    public bool IsValidBST(TreeNode root)
    {
        if (root == null) return true;
        if (root.left != null && root.left.val >= root.val) return false;
        if (root.right != null && root.right.val <= root.val) return false;
        return IsValidBST(root.left) && IsValidBST(root.right);
    }
}
