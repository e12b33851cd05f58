// Brute force: bubble sort, about n * n steps from descending order.
public class Solution
{
    public void SortColors(int[] nums)
    {
        bool swapped = true;
        while (swapped)
        {
            swapped = false;
            for (int i = 0; i + 1 < nums.Length; i++)
            {
                if (nums[i] > nums[i + 1])
                {
                    (nums[i], nums[i + 1]) = (nums[i + 1], nums[i]);
                    swapped = true;
                }
            }
        }
    }
}
