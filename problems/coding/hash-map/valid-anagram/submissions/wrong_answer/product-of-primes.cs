// Slip: the product of one prime per letter is unique only as long as it does not overflow.
public class Solution
{
    private static readonly int[] Primes =
        [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101];

    public bool IsAnagram(string s, string t) => s.Length == t.Length && Product(s) == Product(t);

    private static ulong Product(string sign) => sign.Aggregate(1UL, (product, c) => unchecked(product * (ulong)Primes[c - 'a']));
}
