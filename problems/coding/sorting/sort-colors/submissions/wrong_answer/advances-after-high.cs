// Slip: moves on after a swap with the end, although the bottle that came back is unknown.
public class Solution
{
    public void SortColors(int[] nums)
    {
        int low = 0, high = nums.Length - 1;
        for (int i = 0; i <= high; i++)
        {
            if (nums[i] == 0)
            {
                (nums[low], nums[i]) = (nums[i], nums[low]);
                low++;
            }
            else if (nums[i] == 2)
            {
                (nums[high], nums[i]) = (nums[i], nums[high]);
                high--;
            }
        }
    }
}
