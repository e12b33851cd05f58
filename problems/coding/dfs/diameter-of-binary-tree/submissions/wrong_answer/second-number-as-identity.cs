// Slip: remembers each station's height under its number. Two stations may bear the same one.
public class Solution
{
    public int DiameterOfBinaryTree(TreeNode root)
    {
        var order = new List<TreeNode>();
        var stack = new Stack<TreeNode>();
        stack.Push(root);
        while (stack.Count > 0)
        {
            var station = stack.Pop();
            order.Add(station);
            if (station.left != null) stack.Push(station.left);
            if (station.right != null) stack.Push(station.right);
        }

        order.Reverse();
        var heights = new Dictionary<int, int>();
        int best = 0;
        foreach (var station in order)
        {
            int left = station.left == null ? 0 : heights[station.left.val] + 1;
            int right = station.right == null ? 0 : heights[station.right.val] + 1;
            best = Math.Max(best, left + right);
            heights[station.val] = Math.Max(left, right);
        }

        return best;
    }
}
