public class Solution
{
    public void SortColors(int[] nums)
    {
        var counts = new int[3];
        foreach (int colour in nums)
            counts[colour]++;

        int place = 0;
        for (int colour = 0; colour < 3; colour++)
        {
            Array.Fill(nums, colour, place, counts[colour]);
            place += counts[colour];
        }
    }
}
