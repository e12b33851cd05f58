// Slip: adds to a group that nobody has created yet.
public class Solution
{
    public IList<IList<string>> GroupAnagrams(string[] strs)
    {
        var groups = new Dictionary<string, IList<string>>();
        foreach (var s in strs)
        {
            var letters = s.ToCharArray();
            Array.Sort(letters);
            groups[new string(letters)].Add(s);
        }
        return groups.Values.ToList();
    }
}
