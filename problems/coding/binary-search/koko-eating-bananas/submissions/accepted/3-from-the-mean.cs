// No speed below the mean can do, since the press would not even print the sum of the sheets.
public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        long tooSlow = (piles.Sum(p => (long)p) - 1) / h, enough = piles.Max();
        while (enough - tooSlow > 1)
        {
            long speed = (tooSlow + enough) / 2;
            if (piles.Sum(p => Math.Ceiling(p / (double)speed)) <= h) enough = speed;
            else tooSlow = speed;
        }

        return (int)enough;
    }
}
