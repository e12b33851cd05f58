public class Solution
{
    public IList<IList<string>> GroupAnagrams(string[] strs) => strs
        .GroupBy(word => string.Concat(word.Order()))
        .Select(group => (IList<string>)group.ToList())
        .ToList();
}
