// Slip: compares the place with the number of greens alone, where whites and greens together are meant.
public class Solution
{
    public void SortColors(int[] nums)
    {
        int whites = nums.Count(c => c == 0), greens = nums.Count(c => c == 1);
        for (int i = 0; i < nums.Length; i++)
        {
            if (i < whites)
                nums[i] = 0;
            else if (i < greens)
                nums[i] = 1;
            else
                nums[i] = 2;
        }
    }
}
