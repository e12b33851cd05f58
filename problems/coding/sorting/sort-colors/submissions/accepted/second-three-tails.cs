// A single pass without an exchange: each bottle lengthens the brown row by one, a green or white one then also paints over
// the end of the green row, and a white one that of the white row.
public class Solution
{
    public void SortColors(int[] nums)
    {
        int white = 0, green = 0, brown = 0;
        while (brown < nums.Length)
        {
            int bottle = nums[brown];
            nums[brown++] = 2;
            if (bottle <= 1) nums[green++] = 1;
            if (bottle == 0) nums[white++] = 0;
        }
    }
}
