// Slip: expects the first display to come back; most ways lead into the cycle from outside.
public class Solution
{
    public bool IsHappy(int n)
    {
        int start = n;
        do
        {
            int sum = 0;
            for (; n > 0; n /= 10)
                sum += n % 10 * (n % 10);
            n = sum;
        }
        while (n != 1 && n != start);
        return n == 1;
    }
}
