// Numbers on the other side of the break than the target are taken for infinitely small or large.
public class Solution
{
    public int Search(int[] nums, int target)
    {
        int from = 0, count = nums.Length;
        bool newer = target >= nums[0];
        while (count > 0)
        {
            int half = count / 2, at = from + half;
            long seen = nums[at] >= nums[0] == newer ? nums[at] : newer ? long.MaxValue : long.MinValue;
            switch (seen.CompareTo(target))
            {
                case 0: return at;
                case < 0: (from, count) = (at + 1, count - half - 1); break;
                default: count = half; break;
            }
        }

        return -1;
    }
}
