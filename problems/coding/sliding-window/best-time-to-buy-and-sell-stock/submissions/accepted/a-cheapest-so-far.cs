public class Solution
{
    public int MaxProfit(int[] prices)
    {
        int cheapest = prices[0], best = 0;
        foreach (int price in prices)
        {
            cheapest = Math.Min(cheapest, price);
            best = Math.Max(best, price - cheapest);
        }

        return best;
    }
}
