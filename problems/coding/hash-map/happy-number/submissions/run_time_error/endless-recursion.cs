// Slip: calls itself for the next display without an end; on a cycle the stack overflows.
public class Solution
{
    public bool IsHappy(int n) => TurnsUntilBell(n) >= 0;

    private static int TurnsUntilBell(int n)
    {
        if (n == 1)
            return 0;
        int sum = 0;
        for (; n > 0; n /= 10)
            sum += n % 10 * (n % 10);
        return 1 + TurnsUntilBell(sum);
    }
}
