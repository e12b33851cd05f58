string? Check()
{
    int n = Input["n"].Int, k = Input["k"].Int;
    var links = Input["times"].IntRows;
    if (n is < 1 or > 3_000) return $"n is {n}, allowed are 1 to 3000";
    if (k < 1 || k > n) return $"k is {k}, allowed are 1 to {n}";
    if (links.Length > 30_000) return $"{links.Length} links, allowed are at most 30000";
    var seen = new HashSet<(int, int)>();
    foreach (int[] link in links)
    {
        if (link.Length != 3) return $"a link has {link.Length} numbers instead of 3";
        if (link[0] < 1 || link[0] > n || link[1] < 1 || link[1] > n) return $"the link {link[0]} to {link[1]} leaves 1 to {n}";
        if (link[0] == link[1]) return $"{link[0]} signals to itself";
        if (link[2] is < 0 or > 100_000) return $"a link takes {link[2]} minutes, allowed are 0 to 100000";
        if (!seen.Add((link[0], link[1]))) return $"two links lead from {link[0]} to {link[1]}";
    }
    return null;
}

Check()
