// Slip: stops as soon as a single digit is displayed, taking every digit but 1 for the end. 7 goes on, and rings.
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
