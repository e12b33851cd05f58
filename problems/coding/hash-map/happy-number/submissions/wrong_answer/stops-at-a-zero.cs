// Slip: takes the digits apart until a zero turns up; the digits in front of it are lost.
public class Solution
{
    public bool IsHappy(int n)
    {
        var seen = new HashSet<int>();
        while (n != 1 && seen.Add(n))
        {
            while (n % 10 == 0)
                n /= 10;
            int sum = 0;
            for (; n % 10 != 0; n /= 10)
                sum += n % 10 * (n % 10);
            n = sum;
        }
        return n == 1;
    }
}
