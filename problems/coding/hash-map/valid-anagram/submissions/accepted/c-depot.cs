public class Solution
{
    public bool IsAnagram(string s, string t)
    {
        Dictionary<char, int> depot = s.GroupBy(tube => tube).ToDictionary(g => g.Key, g => g.Count());
        foreach (char tube in t)
        {
            if (!depot.TryGetValue(tube, out int left))
                return false;
            if (left == 1)
                depot.Remove(tube);
            else
                depot[tube] = left - 1;
        }
        return depot.Count == 0;
    }
}
