// Slip: sorts into a new array and hangs it on the parameter. The belt itself stays as it was.
public class Solution
{
    public void SortColors(int[] nums)
    {
        nums = nums.OrderBy(x => x).ToArray();
    }
}
