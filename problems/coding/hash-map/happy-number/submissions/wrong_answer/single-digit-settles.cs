// Slip: stops at a single digit and takes 1 for the only one that rings; 7 does too.
public class Solution
{
    public bool IsHappy(int n)
    {
        while (n >= 10)
        {
            int sum = 0;
            while (n > 0)
            {
                sum += (n % 10) * (n % 10);
                n /= 10;
            }
            n = sum;
        }
        return n == 1;
    }
}
