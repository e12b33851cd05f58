// Slip: numbers the seats as in a heap (2i and 2i + 1) and reads the floor from the number's length. In a deep tree the
// numbers no longer fit.
public class Solution
{
    public IList<IList<int>> LevelOrder(TreeNode root)
    {
        var result = new List<IList<int>>();
        if (root == null) return result;

        var seats = new List<(long Seat, int Val)>();
        var open = new Stack<(TreeNode Node, long Seat)>();
        open.Push((root, 1));
        while (open.Count > 0)
        {
            var (node, seat) = open.Pop();
            seats.Add((seat, node.val));
            if (node.left != null) open.Push((node.left, 2 * seat));
            if (node.right != null) open.Push((node.right, 2 * seat + 1));
        }

        foreach (var floor in seats.OrderBy(s => s.Seat).GroupBy(s => (int)Math.Log2(s.Seat)))
        {
            result.Add(floor.Select(s => s.Val).ToList());
        }

        return result;
    }
}
