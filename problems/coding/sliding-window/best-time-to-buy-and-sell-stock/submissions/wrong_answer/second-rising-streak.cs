// Slip: the profit is looked for within one unbroken rise; a single bad day in between makes it start afresh.
public class Solution
{
    public int MaxProfit(int[] prices)
    {
        int best = 0, bought = 0;
        for (int day = 1; day < prices.Length; day++)
        {
            if (prices[day] < prices[day - 1]) bought = day;
            best = Math.Max(best, prices[day] - prices[bought]);
        }
        return best;
    }
}
