// Searches well, but plays the night hour by hour to test a speed: up to a thousand million hours a test.
public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        int lo = 1, hi = piles.Max();
        while (lo < hi)
        {
            int mid = lo + (hi - lo) / 2;
            if (Prints(piles, h, mid)) hi = mid;
            else lo = mid + 1;
        }

        return lo;
    }

    private static bool Prints(int[] piles, int h, int speed)
    {
        int order = 0, left = piles[0];
        for (int hour = 0; hour < h; hour++)
        {
            left -= speed;
            if (left > 0) continue;
            if (++order == piles.Length) return true;
            left = piles[order];
        }

        return false;
    }
}
