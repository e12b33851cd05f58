public class Solution {
    public bool IsAnagram(string s, string t) {
        char[] down = s.ToCharArray();
        char[] up = t.ToCharArray();
        Array.Sort(down);
        Array.Sort(up);
        return new string(down) == new string(up);
    }
}
