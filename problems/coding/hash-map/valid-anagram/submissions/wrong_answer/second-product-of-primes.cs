// Slip: a prime for each letter is a fine fingerprint as long as the product fits. It wraps around 2^64, and after
// 64 letters a (prime 2) it is 0 whatever the other letters are.
public class Solution
{
    private static readonly ulong[] Primes =
    {
        2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101
    };

    public bool IsAnagram(string s, string t)
    {
        return s.Length == t.Length && Product(s) == Product(t);
    }

    private static ulong Product(string sign)
    {
        ulong product = 1;
        foreach (char c in sign) product *= Primes[c - 'a'];
        return product;
    }
}
