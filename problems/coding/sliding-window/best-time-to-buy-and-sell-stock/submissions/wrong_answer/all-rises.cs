// Slip: adds up all rises, as if the barn could be filled and emptied every day.
public class Solution
{
    public int MaxProfit(int[] prices)
    {
        int profit = 0;
        for (int i = 1; i < prices.Length; i++)
            if (prices[i] > prices[i - 1])
                profit += prices[i] - prices[i - 1];
        return profit;
    }
}
