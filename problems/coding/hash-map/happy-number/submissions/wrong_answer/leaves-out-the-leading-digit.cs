// Slip: stops one digit early, so the leading digit of longer numbers never counts.
public class Solution
{
    public bool IsHappy(int n)
    {
        var seen = new HashSet<int>();
        while (seen.Add(n))
        {
            int sum = 0;
            do
            {
                sum += n % 10 * (n % 10);
                n /= 10;
            }
            while (n >= 10);
            n = sum;
        }
        return n == 1;
    }
}
