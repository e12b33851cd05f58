public class Solution
{
    public bool ContainsDuplicate(int[] nums)
    {
        var printed = new HashSet<int>();
        foreach (int number in nums)
        {
            if (!printed.Add(number))
                return true;
        }
        return false;
    }
}
