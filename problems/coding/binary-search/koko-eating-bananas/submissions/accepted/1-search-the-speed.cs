public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        int low = 1, high = piles.Max();
        while (low < high)
        {
            int mid = (low + high) / 2;
            if (Hours(piles, mid) > h)
                low = mid + 1;
            else
                high = mid;
        }

        return low;
    }

    private static long Hours(int[] piles, int speed)
    {
        long hours = 0;
        foreach (int sheets in piles) hours += (sheets + speed - 1) / speed;
        return hours;
    }
}
