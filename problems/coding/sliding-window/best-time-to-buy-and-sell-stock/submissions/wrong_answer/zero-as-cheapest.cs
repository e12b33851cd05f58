// Slip: the running minimum starts with 0 and never leaves it.
public class Solution
{
    public int MaxProfit(int[] prices)
    {
        int cheapest = 0, best = 0;
        foreach (int price in prices)
        {
            if (price < cheapest) cheapest = price;
            if (price - cheapest > best) best = price - cheapest;
        }
        return best;
    }
}
