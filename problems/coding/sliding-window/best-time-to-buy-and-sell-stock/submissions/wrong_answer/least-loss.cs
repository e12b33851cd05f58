// Slip: starts from the smallest number instead of 0, so falling prices yield the least loss.
public class Solution
{
    public int MaxProfit(int[] prices)
    {
        int best = int.MinValue, low = prices[0];
        for (int i = 1; i < prices.Length; i++)
        {
            best = Math.Max(best, prices[i] - low);
            low = Math.Min(low, prices[i]);
        }
        return prices.Length == 1 ? 0 : best;
    }
}
