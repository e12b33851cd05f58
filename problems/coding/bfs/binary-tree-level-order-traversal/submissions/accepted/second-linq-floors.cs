// Floor by floor with LINQ: each floor is the sequence of the children of the one above.
public class Solution
{
    public IList<IList<int>> LevelOrder(TreeNode root)
    {
        var floors = new List<IList<int>>();
        var floor = new[] { root }.Where(n => n is not null).ToList();
        while (floor.Count > 0)
        {
            floors.Add(floor.Select(n => n.val).ToArray());
            floor = floor.SelectMany(n => new[] { n.left, n.right }).Where(n => n is not null).ToList();
        }

        return floors;
    }
}
