public class Solution
{
    public void SortColors(int[] nums)
    {
        int low = 0, i = 0, high = nums.Length - 1;
        while (i <= high)
        {
            switch (nums[i])
            {
                case 0:
                    (nums[low], nums[i]) = (nums[i], nums[low]);
                    low++;
                    i++;
                    break;
                case 1:
                    i++;
                    break;
                case 2:
                    (nums[high], nums[i]) = (nums[i], nums[high]);
                    high--;
                    break;
            }
        }
    }
}
