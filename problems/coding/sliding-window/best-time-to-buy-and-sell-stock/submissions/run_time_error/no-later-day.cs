// Slip: looks for the highest later price on the last day too, where there is none.
public class Solution
{
    public int MaxProfit(int[] prices)
    {
        var later = new Stack<int>();
        for (int i = prices.Length - 1; i > 0; i--)
            later.Push(later.Count == 0 ? prices[i] : Math.Max(prices[i], later.Peek()));
        int best = 0;
        foreach (int price in prices)
            best = Math.Max(best, later.Pop() - price);
        return best;
    }
}
