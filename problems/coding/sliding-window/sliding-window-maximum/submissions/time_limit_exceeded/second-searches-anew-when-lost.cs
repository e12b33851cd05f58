// Slip: searches the block again only when its maximum has left it, which seems to be rare. In falling readings it is every time.
public class Solution
{
    public int[] MaxSlidingWindow(int[] nums, int k)
    {
        var shown = new int[nums.Length - k + 1];
        int loudest = -1;
        for (int start = 0; start < shown.Length; start++)
        {
            int end = start + k - 1;
            if (loudest < start)
            {
                loudest = start;
                for (int i = start + 1; i <= end; i++)
                    if (nums[i] >= nums[loudest]) loudest = i;
            }
            else if (nums[end] >= nums[loudest])
            {
                loudest = end;
            }
            shown[start] = nums[loudest];
        }
        return shown;
    }
}
