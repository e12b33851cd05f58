public class Solution
{
    public int MaxProfit(int[] prices)
    {
        var dearest = new int[prices.Length];
        for (int i = prices.Length - 1; i >= 0; i--)
            dearest[i] = i + 1 < prices.Length ? Math.Max(prices[i], dearest[i + 1]) : prices[i];
        return prices.Zip(dearest, (buy, sell) => sell - buy).Max();
    }
}
