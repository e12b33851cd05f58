// Slip: exchanges each zero with the last element, so crates overtake each other.
public class Solution
{
    public void MoveZeroes(int[] nums)
    {
        int left = 0, right = nums.Length - 1;
        while (left < right)
        {
            if (nums[right] == 0)
                right--;
            else if (nums[left] != 0)
                left++;
            else
                (nums[left], nums[right]) = (nums[right], nums[left]);
        }
    }
}
