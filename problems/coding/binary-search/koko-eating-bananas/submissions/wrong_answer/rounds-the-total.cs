// Slip: rounds up the total instead of each order, as if orders could share an hour.
public class Solution
{
    public int MinEatingSpeed(int[] piles, int h)
    {
        long sum = piles.Sum(p => (long)p);
        return (int)((sum + h - 1) / h);
    }
}
