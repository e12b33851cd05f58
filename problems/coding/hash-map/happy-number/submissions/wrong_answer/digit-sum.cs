// Slip: adds up the digits themselves and forgets to square them.
public class Solution
{
    public bool IsHappy(int n)
    {
        var seen = new HashSet<int>();
        while (n != 1)
        {
            if (!seen.Add(n))
                return false;
            int sum = 0;
            for (int rest = n; rest != 0; rest /= 10)
                sum += rest % 10;
            n = sum;
        }
        return true;
    }
}
