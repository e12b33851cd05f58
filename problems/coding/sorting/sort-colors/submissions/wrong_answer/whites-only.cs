// Slip: brings the whites to the front and takes it for granted that greens and browns are in order by then.
public class Solution
{
    public void SortColors(int[] nums)
    {
        int next = 0;
        for (int i = 0; i < nums.Length; i++)
            if (nums[i] == 0)
            {
                (nums[next], nums[i]) = (nums[i], nums[next]);
                next++;
            }
    }
}
