// An explicit stack: the right child is pushed first, so that the left one is visited first.
public class Solution
{
    public IList<IList<int>> LevelOrder(TreeNode root)
    {
        var floors = new SortedDictionary<int, List<int>>();
        var open = new Stack<(TreeNode Node, int Depth)>();
        open.Push((root, 0));
        while (open.TryPop(out var entry))
        {
            var (node, depth) = entry;
            if (node is null) continue;
            if (!floors.TryGetValue(depth, out var floor)) floors[depth] = floor = new();
            floor.Add(node.val);
            open.Push((node.right, depth + 1));
            open.Push((node.left, depth + 1));
        }

        return floors.Values.ToList<IList<int>>();
    }
}
