public class Solution {
    private readonly IList<IList<int>> result = new List<IList<int>>();

    public IList<IList<int>> LevelOrder(TreeNode root) {
        Visit(root, 0);
        return result;
    }

    private void Visit(TreeNode node, int depth) {
        if (node == null) return;
        if (depth == result.Count) result.Add(new List<int>());
        result[depth].Add(node.val);
        Visit(node.left, depth + 1);
        Visit(node.right, depth + 1);
    }
}
