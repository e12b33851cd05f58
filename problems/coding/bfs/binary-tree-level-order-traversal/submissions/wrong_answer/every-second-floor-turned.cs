// Slip: reads every second floor backwards, as another well known task has it.
public class Solution
{
    public IList<IList<int>> LevelOrder(TreeNode root)
    {
        var result = new List<IList<int>>();
        var level = new List<TreeNode>();
        if (root != null) level.Add(root);
        while (level.Count > 0)
        {
            var values = level.Select(n => n.val).ToList();
            if (result.Count % 2 == 1) values.Reverse();
            result.Add(values);
            level = level.SelectMany(n => new[] { n.left, n.right }).Where(n => n != null).ToList();
        }

        return result;
    }
}
