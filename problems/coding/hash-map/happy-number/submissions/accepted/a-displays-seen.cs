public class Solution
{
    public bool IsHappy(int n)
    {
        var seen = new HashSet<int>();
        while (seen.Add(n))
            n = Turn(n);
        return n == 1;
    }

    private static int Turn(int n)
    {
        int sum = 0;
        for (; n > 0; n /= 10)
            sum += n % 10 * (n % 10);
        return sum;
    }
}
