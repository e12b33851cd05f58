// Slip: sorts a copy and assigns it to the parameter; the belt itself stays as it was.
public class Solution
{
    public void SortColors(int[] nums)
    {
        nums = nums.OrderBy(colour => colour).ToArray();
    }
}
