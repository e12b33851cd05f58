public class Solution
{
    public IList<IList<int>> LevelOrder(TreeNode root)
    {
        var floors = new List<IList<int>>();
        var queue = new Queue<TreeNode>();
        if (root != null) queue.Enqueue(root);
        while (queue.Count > 0)
        {
            var floor = new List<int>();
            for (int waiting = queue.Count; waiting > 0; waiting--)
            {
                var node = queue.Dequeue();
                floor.Add(node.val);
                if (node.left != null) queue.Enqueue(node.left);
                if (node.right != null) queue.Enqueue(node.right);
            }

            floors.Add(floor);
        }

        return floors;
    }
}
