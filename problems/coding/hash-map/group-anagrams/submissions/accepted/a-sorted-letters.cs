public class Solution
{
    public IList<IList<string>> GroupAnagrams(string[] strs)
    {
        var bags = new Dictionary<string, IList<string>>();
        foreach (string word in strs)
        {
            char[] letters = word.ToCharArray();
            Array.Sort(letters);
            string bag = new string(letters);
            if (!bags.ContainsKey(bag))
                bags[bag] = new List<string>();
            bags[bag].Add(word);
        }
        return bags.Values.ToList();
    }
}
