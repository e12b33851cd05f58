// Slip: integer division rounds down, and the rest of each order is printed for nothing.
public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        int lo = 1, hi = piles.Max();
        while (lo < hi)
        {
            int mid = lo + (hi - lo) / 2;
            if (piles.Sum(p => (long)Math.Ceiling((double)(p / mid))) <= h) hi = mid;
            else lo = mid + 1;
        }

        return lo;
    }
}
