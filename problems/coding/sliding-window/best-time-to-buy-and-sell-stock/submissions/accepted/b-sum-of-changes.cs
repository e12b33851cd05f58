public class Solution {
    public int MaxProfit(int[] prices) {
        int sum = 0;
        int best = 0;
        for (int i = 1; i < prices.Length; i++) {
            sum += prices[i] - prices[i - 1];
            if (sum < 0) sum = 0;
            if (sum > best) best = sum;
        }
        return best;
    }
}
