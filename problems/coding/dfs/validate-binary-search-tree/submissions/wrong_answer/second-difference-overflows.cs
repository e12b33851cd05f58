// Slip: checks that the difference to the number before is positive. Between very low and very high numbers it does not
// fit an int and changes its sign.
public class Solution
{
    public bool IsValidBST(TreeNode root)
    {
        int? before = null;
        var stack = new Stack<TreeNode>();
        var node = root;
        while (node != null || stack.Count > 0)
        {
            while (node != null)
            {
                stack.Push(node);
                node = node.left;
            }

            node = stack.Pop();
            if (before is int b && node.val - b <= 0) return false;
            before = node.val;
            node = node.right;
        }

        return true;
    }
}
