// Slip: ToDictionary throws at a repeated key, the very thing that is looked for.
public class Solution
{
    public bool ContainsDuplicate(int[] nums) => nums.ToDictionary(number => number).Count < nums.Length;
}
