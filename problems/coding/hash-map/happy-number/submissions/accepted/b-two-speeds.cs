public class Solution {
    public bool IsHappy(int n) {
        int slow = n;
        int fast = Turn(n);
        while (fast != 1 && slow != fast) {
            slow = Turn(slow);
            fast = Turn(Turn(fast));
        }
        return fast == 1;
    }

    int Turn(int n) {
        int sum = 0;
        do {
            int digit;
            (n, digit) = Math.DivRem(n, 10);
            sum += digit * digit;
        } while (n != 0);
        return sum;
    }
}
