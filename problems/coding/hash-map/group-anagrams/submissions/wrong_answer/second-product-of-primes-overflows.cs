// Slip: gives each letter a prime and multiplies. The product of a long word does not fit, and since a is 2, all words
// with 64 of them come out as 0.
public class Solution
{
    private static readonly int[] Primes =
        { 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101 };

    public IList<IList<string>> GroupAnagrams(string[] strs)
    {
        var bags = new Dictionary<long, IList<string>>();
        foreach (string word in strs)
        {
            long bag = 1;
            foreach (char c in word) bag *= Primes[c - 'a'];
            if (!bags.ContainsKey(bag)) bags[bag] = new List<string>();
            bags[bag].Add(word);
        }

        return bags.Values.ToList();
    }
}
