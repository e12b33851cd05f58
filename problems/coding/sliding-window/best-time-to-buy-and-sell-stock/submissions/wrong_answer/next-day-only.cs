// Slip: sells on the very next day.
public class Solution
{
    public int MaxProfit(int[] prices)
    {
        int best = 0;
        for (int i = 0; i + 1 < prices.Length; i++)
            best = Math.Max(best, prices[i + 1] - prices[i]);
        return best;
    }
}
