// Slip: compares neighbours of the in-order walk by their difference, which overflows for distant values.
public class Solution
{
    private TreeNode last;

    public bool IsValidBST(TreeNode root)
    {
        if (root == null) return true;
        if (!IsValidBST(root.left)) return false;
        if (last != null && root.val - last.val <= 0) return false;
        last = root;
        return IsValidBST(root.right);
    }
}
