// Builds the largest speed that is too slow, from its highest bit down.
public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        int tooSlow = 0;
        for (int bit = 1 << 29; bit > 0; bit >>= 1)
        {
            int speed = tooSlow | bit;
            if (piles.Select(p => (long)Math.DivRem(p - 1, speed).Quotient + 1).Sum() > h) tooSlow = speed;
        }

        return tooSlow + 1;
    }
}
