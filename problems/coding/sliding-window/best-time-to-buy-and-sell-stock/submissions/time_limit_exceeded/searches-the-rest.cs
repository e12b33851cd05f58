// Searches the rest of the list for its highest price, anew for every day.
public class Solution
{
    public int MaxProfit(int[] prices)
    {
        int best = 0;
        for (int i = 0; i < prices.Length; i++)
            best = Math.Max(best, prices.Skip(i).Where(price => price >= prices[i]).Max() - prices[i]);
        return best;
    }
}
