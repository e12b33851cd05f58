// Collects each floor by a walk from the root: n squared steps in a chain. The stack is explicit, so that depth does no other harm.
public class Solution
{
    public IList<IList<int>> LevelOrder(TreeNode root)
    {
        var result = new List<IList<int>>();
        for (int floor = 0; ; floor++)
        {
            var values = new List<int>();
            var stack = new Stack<(TreeNode Node, int Depth)>();
            stack.Push((root, 0));
            while (stack.TryPop(out var entry))
            {
                if (entry.Node == null) continue;
                if (entry.Depth == floor)
                {
                    values.Add(entry.Node.val);
                    continue;
                }

                stack.Push((entry.Node.right, entry.Depth + 1));
                stack.Push((entry.Node.left, entry.Depth + 1));
            }

            if (values.Count == 0) return result;
            result.Add(values);
        }
    }
}
