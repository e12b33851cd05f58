// Slip: sums the hours in an int, which wraps round at low speeds and then looks like very few.
public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        int lo = 1, hi = piles.Max();
        while (lo < hi)
        {
            int mid = lo + (hi - lo) / 2, hours = 0;
            foreach (int p in piles) hours += (p - 1) / mid + 1;
            if (hours <= h) hi = mid;
            else lo = mid + 1;
        }

        return lo;
    }
}
