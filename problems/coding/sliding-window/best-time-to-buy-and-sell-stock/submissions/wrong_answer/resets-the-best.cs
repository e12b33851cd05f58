// Slip: a new lowest price throws the profit made so far away.
public class Solution
{
    public int MaxProfit(int[] prices)
    {
        int buy = prices[0], profit = 0;
        foreach (int price in prices)
        {
            if (price < buy)
            {
                buy = price;
                profit = 0;
            }
            profit = Math.Max(profit, price - buy);
        }
        return profit;
    }
}
