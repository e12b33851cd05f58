// Builds the largest speed that is still too slow, one bit after the other from the top; the answer is the next one.
public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        int tooSlow = 0;
        for (int bit = 1 << 29; bit > 0; bit >>= 1)
        {
            int speed = tooSlow | bit;
            if (piles.Sum(p => (p - 1) / speed + 1L) > h) tooSlow = speed;
        }

        return tooSlow + 1;
    }
}
