// Constant extra space: each node's in-order predecessor points to it while its left subtree is walked.
public class Solution
{
    public bool IsValidBST(TreeNode root)
    {
        bool ordered = true;
        TreeNode previous = null;
        var node = root;
        while (node != null)
        {
            if (node.left != null)
            {
                var predecessor = node.left;
                while (predecessor.right != null && predecessor.right != node) predecessor = predecessor.right;
                if (predecessor.right == null)
                {
                    predecessor.right = node;
                    node = node.left;
                    continue;
                }

                predecessor.right = null;
            }

            ordered &= previous == null || previous.val < node.val;
            previous = node;
            node = node.right;
        }

        return ordered;
    }
}
