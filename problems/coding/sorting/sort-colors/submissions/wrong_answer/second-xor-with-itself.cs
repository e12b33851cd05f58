// Slip: exchanges by XOR. If both places are the same one, the bottle is XORed with itself and turns white.
public class Solution
{
    public void SortColors(int[] nums)
    {
        int low = 0, high = nums.Length - 1, i = 0;
        while (i <= high)
        {
            if (nums[i] == 0) Exchange(nums, i++, low++);
            else if (nums[i] == 2) Exchange(nums, i, high--);
            else i++;
        }
    }

    private static void Exchange(int[] nums, int a, int b)
    {
        nums[a] ^= nums[b];
        nums[b] ^= nums[a];
        nums[a] ^= nums[b];
    }
}
