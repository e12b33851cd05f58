// Slip: always buys on the day with the lowest price of all.
public class Solution
{
    public int MaxProfit(int[] prices)
    {
        int day = Array.IndexOf(prices, prices.Min());
        return prices.Skip(day).Max() - prices[day];
    }
}
