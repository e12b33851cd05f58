public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        int[] members = [.. nums.Distinct()];
        members.CopyTo(nums.AsSpan());
        return members.Length;
    }
}
