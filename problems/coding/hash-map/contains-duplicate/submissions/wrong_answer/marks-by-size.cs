// Slip: gives each number a place of its own by its size and wraps around where the table ends.
public class Solution
{
    public bool ContainsDuplicate(int[] nums)
    {
        var printed = new bool[1 << 16];
        foreach (int number in nums)
        {
            int place = Math.Abs(number) % printed.Length;
            if (printed[place])
                return true;
            printed[place] = true;
        }
        return false;
    }
}
