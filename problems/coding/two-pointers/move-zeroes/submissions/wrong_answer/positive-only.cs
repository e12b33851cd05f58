// Slip: takes "not empty" for "positive" and loses negative labels.
public class Solution
{
    public void MoveZeroes(int[] nums)
    {
        int next = 0;
        for (int i = 0; i < nums.Length; i++)
            if (nums[i] > 0)
                nums[next++] = nums[i];
        while (next < nums.Length)
            nums[next++] = 0;
    }
}
