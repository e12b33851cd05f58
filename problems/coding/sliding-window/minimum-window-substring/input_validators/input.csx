// A window of shortest length is the tightest one for its right end, so looking at each right end once is enough.
int ShortestPlaces(string s, string t)
{
    var spare = new int[128];
    foreach (char c in t) spare[c]--;
    int lacking = spare.Count(x => x < 0), start = 0, shortest = int.MaxValue, places = 0;
    for (int end = 0; end < s.Length; end++)
    {
        if (++spare[s[end]] == 0) lacking--;
        if (lacking > 0) continue;
        while (spare[s[start]] > 0) spare[s[start++]]--;
        int length = end - start + 1;
        if (length < shortest) (shortest, places) = (length, 0);
        if (length == shortest) places++;
    }
    return places;
}

string? Check(string s, string t)
{
    foreach (var (name, text) in new[] { ("s", s), ("t", t) })
    {
        if (text.Length is < 1 or > 100_000) return $"{name} has {text.Length} letters, 1 to 100000 are allowed";
        if (!text.All(char.IsAsciiLetter)) return $"{name} has something else than English letters";
    }
    int places = ShortestPlaces(s, t);
    return places > 1 ? $"a shortest piece can be cut at {places} places, at most one is promised" : null;
}

Check(Input["s"].Text, Input["t"].Text)
