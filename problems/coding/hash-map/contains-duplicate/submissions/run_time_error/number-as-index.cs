// Slip: uses the number as an index; trial prints are negative.
public class Solution
{
    public bool ContainsDuplicate(int[] nums)
    {
        var printed = new bool[nums.Max() + 1];
        foreach (int number in nums)
        {
            if (printed[number])
                return true;
            printed[number] = true;
        }
        return false;
    }
}
