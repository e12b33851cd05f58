// Slip: starts the search at the average number of sheets per hour, rounded down. With more hours than sheets that is 0,
// and the press is divided by zero.
public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        long total = 0;
        int high = 0;
        foreach (int p in piles)
        {
            total += p;
            high = Math.Max(high, p);
        }

        int low = (int)(total / h);
        while (low < high)
        {
            int speed = low + (high - low) / 2;
            long hours = 0;
            foreach (int p in piles) hours += (p + (long)speed - 1) / speed;
            if (hours > h) low = speed + 1;
            else high = speed;
        }

        return low;
    }
}
