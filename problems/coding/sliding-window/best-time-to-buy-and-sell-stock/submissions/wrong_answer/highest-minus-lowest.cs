// Slip: the order of the two days is forgotten.
public class Solution
{
    public int MaxProfit(int[] prices) => prices.Max() - prices.Min();
}
