// Slip: answers an empty chart with one empty floor instead of no floor.
public class Solution
{
    public IList<IList<int>> LevelOrder(TreeNode root)
    {
        var result = new List<IList<int>> { new List<int>() };
        Fill(root, 0, result);
        return result;
    }

    private static void Fill(TreeNode node, int depth, List<IList<int>> result)
    {
        if (node == null) return;
        if (depth >= result.Count) result.Add(new List<int>());
        result[depth].Add(node.val);
        Fill(node.left, depth + 1, result);
        Fill(node.right, depth + 1, result);
    }
}
