// Slip: p / s + 1 counts an hour too many where the speed divides the order.
public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        int lo = 1, hi = piles.Max();
        while (lo < hi)
        {
            int mid = lo + (hi - lo) / 2;
            if (piles.Sum(p => (long)p / mid + 1) <= h) hi = mid;
            else lo = mid + 1;
        }

        return lo;
    }
}
