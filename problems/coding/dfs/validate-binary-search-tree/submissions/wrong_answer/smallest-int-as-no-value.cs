// Slip: takes int.MinValue for "no value yet" in the in-order walk, so a second one goes unnoticed.
public class Solution
{
    private int previous = int.MinValue;

    public bool IsValidBST(TreeNode root)
    {
        if (root is null) return true;
        if (!IsValidBST(root.left)) return false;
        if (root.val <= previous && previous != int.MinValue) return false;
        previous = root.val;
        return IsValidBST(root.right);
    }
}
