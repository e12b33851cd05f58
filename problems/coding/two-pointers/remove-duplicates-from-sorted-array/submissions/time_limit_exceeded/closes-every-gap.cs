// Brute force: moves everything behind a repeat forward by one place, 2 * 10^10 moves if all numbers are equal.
public class Solution
{
    public int RemoveDuplicates(int[] nums)
    {
        int k = nums.Length;
        int i = 1;
        while (i < k)
        {
            if (nums[i] != nums[i - 1])
            {
                i++;
                continue;
            }
            for (int j = i; j + 1 < k; j++)
                nums[j] = nums[j + 1];
            k--;
        }
        return k;
    }
}
