// The tree in order as a lazy sequence; each number must be smaller than the next one.
public class Solution
{
    public bool IsValidBST(TreeNode root) =>
        InOrder(root).Zip(InOrder(root).Skip(1)).All(pair => pair.First < pair.Second);

    private static IEnumerable<int> InOrder(TreeNode root)
    {
        var path = new Stack<TreeNode>();
        for (TreeNode node = root; node is not null || path.Count > 0; node = node.right)
        {
            for (; node is not null; node = node.left) path.Push(node);
            node = path.Pop();
            yield return node.val;
        }
    }
}
