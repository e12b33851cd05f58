public class Solution {
    public int MinEatingSpeed(int[] piles, int h) {
        int left = 1, right = 1000000000, answer = right;
        while (left <= right) {
            int k = left + (right - left) / 2;
            if (IsFastEnough(piles, h, k)) {
                answer = k;
                right = k - 1;
            } else {
                left = k + 1;
            }
        }
        return answer;
    }

    // Gives up as soon as the night is over.
    private bool IsFastEnough(int[] piles, int h, int k) {
        foreach (int pile in piles) {
            h -= pile / k;
            if (pile % k != 0) h--;
            if (h < 0) return false;
        }
        return true;
    }
}
