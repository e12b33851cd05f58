// Slip: numbers the places as in a heap and gets the floor from the number, which overflows in a deep chart.
public class Solution
{
    public IList<IList<int>> LevelOrder(TreeNode root)
    {
        var result = new List<IList<int>>();
        if (root == null) return result;
        var queue = new Queue<(TreeNode Node, int Place)>();
        queue.Enqueue((root, 1));
        while (queue.TryDequeue(out var entry))
        {
            int depth = System.Numerics.BitOperations.Log2((uint)entry.Place);
            while (result.Count <= depth) result.Add(new List<int>());
            result[depth].Add(entry.Node.val);
            if (entry.Node.left != null) queue.Enqueue((entry.Node.left, 2 * entry.Place));
            if (entry.Node.right != null) queue.Enqueue((entry.Node.right, 2 * entry.Place + 1));
        }

        return result;
    }
}
