// Slip: measures trips only at stations from which two lifts go on. A trip may also end at its lowest station, as in a
// single chain.
public class Solution
{
    private int longest;

    public int DiameterOfBinaryTree(TreeNode root)
    {
        Height(root);
        return longest;
    }

    private int Height(TreeNode station)
    {
        if (station == null) return 0;
        int left = Height(station.left), right = Height(station.right);
        if (station.left != null && station.right != null) longest = Math.Max(longest, left + right);
        return 1 + Math.Max(left, right);
    }
}
