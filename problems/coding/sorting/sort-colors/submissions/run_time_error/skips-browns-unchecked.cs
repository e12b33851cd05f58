// Slip: skips the browns at the end without a look at the start of the belt.
public class Solution
{
    public void SortColors(int[] nums)
    {
        int low = 0, i = 0, high = nums.Length - 1;
        while (nums[high] == 2)
            high--;
        while (i <= high)
        {
            if (nums[i] == 0)
            {
                (nums[low], nums[i]) = (nums[i], nums[low]);
                low++;
                i++;
            }
            else if (nums[i] == 1)
            {
                i++;
            }
            else
            {
                (nums[high], nums[i]) = (nums[i], nums[high]);
                high--;
            }
        }
    }
}
