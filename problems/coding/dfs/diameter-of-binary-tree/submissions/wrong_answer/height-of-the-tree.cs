// Slip: takes the longest way from the valley station upwards for the longest trip.
public class Solution
{
    public int DiameterOfBinaryTree(TreeNode root)
    {
        int height = -1;
        var level = new List<TreeNode> { root };
        while (level.Count > 0)
        {
            height++;
            level = level.SelectMany(n => new[] { n.left, n.right }).Where(n => n != null).ToList();
        }

        return height;
    }
}
