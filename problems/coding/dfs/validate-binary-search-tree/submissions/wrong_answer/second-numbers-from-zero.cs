// Slip: starts the comparison from -1, since an order number is never negative. Here every int can occur.
public class Solution
{
    private int previous = -1;

    public bool IsValidBST(TreeNode root)
    {
        if (root == null) return true;
        if (!IsValidBST(root.left)) return false;
        if (root.val <= previous) return false;
        previous = root.val;
        return IsValidBST(root.right);
    }
}
