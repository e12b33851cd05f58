// Slip: the product of primes overflows, and long words meet by accident.
public class Solution
{
    private static readonly int[] Primes =
    {
        2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101
    };

    public IList<IList<string>> GroupAnagrams(string[] strs)
    {
        var groups = new Dictionary<long, IList<string>>();
        foreach (var s in strs)
        {
            long key = 1;
            foreach (var c in s)
                key *= Primes[c - 'a'];
            if (!groups.ContainsKey(key))
                groups[key] = new List<string>();
            groups[key].Add(s);
        }
        return groups.Values.ToList();
    }
}
