// Slip: turns the crank until the bell rings and never notices that it walks in a circle.
public class Solution
{
    public bool IsHappy(int n)
    {
        while (n != 1)
        {
            int sum = 0;
            for (; n > 0; n /= 10)
                sum += n % 10 * (n % 10);
            n = sum;
        }
        return true;
    }
}
