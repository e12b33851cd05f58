// Brute force: tries every pair of days, 1.1 * 10^10 of them.
public class Solution
{
    public int MaxProfit(int[] prices)
    {
        int best = 0;
        for (int buy = 0; buy < prices.Length; buy++)
            for (int sell = buy + 1; sell < prices.Length; sell++)
                if (prices[sell] - prices[buy] > best)
                    best = prices[sell] - prices[buy];
        return best;
    }
}
