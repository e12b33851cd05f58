// Joins the in-order lists of the subtrees anew at every node: n squared copies in a chain.
public class Solution
{
    public bool IsValidBST(TreeNode root)
    {
        var values = InOrder(root).ToList();
        return values.Zip(values.Skip(1)).All(pair => pair.First < pair.Second);
    }

    private static IEnumerable<int> InOrder(TreeNode node)
    {
        if (node == null) return Enumerable.Empty<int>();
        var values = new List<int>();
        foreach (int value in InOrder(node.left)) values.Add(value);
        values.Add(node.val);
        foreach (int value in InOrder(node.right)) values.Add(value);
        return values;
    }
}
