// Slip: enqueues absent children as well and reports the last floor, on which nobody is.
public class Solution
{
    public IList<IList<int>> LevelOrder(TreeNode root)
    {
        var result = new List<IList<int>>();
        var queue = new Queue<TreeNode>();
        queue.Enqueue(root);
        while (queue.Count > 0)
        {
            var level = new List<int>();
            for (int i = queue.Count; i > 0; i--)
            {
                var node = queue.Dequeue();
                if (node == null) continue;
                level.Add(node.val);
                queue.Enqueue(node.left);
                queue.Enqueue(node.right);
            }

            result.Add(level);
        }

        return result;
    }
}
