// Slip: demands that an hour is left over.
public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        int lo = 1, hi = piles.Max();
        while (lo < hi)
        {
            int mid = lo + (hi - lo) / 2;
            long hours = piles.Sum(p => (p + mid - 1L) / mid);
            if (hours < h) hi = mid;
            else lo = mid + 1;
        }

        return lo;
    }
}
