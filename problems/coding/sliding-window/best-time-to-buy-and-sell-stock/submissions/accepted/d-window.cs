public class Solution
{
    public int MaxProfit(int[] prices)
    {
        var (buy, best) = (0, 0);
        for (var sell = 1; sell < prices.Length; sell++)
        {
            if (prices[sell] < prices[buy])
                buy = sell;
            else
                best = int.Max(best, prices[sell] - prices[buy]);
        }

        return best;
    }
}
