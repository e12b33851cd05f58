namespace DrillJudge.Problems;

/// <summary>Finds what someone may have meant.</summary>
public static class EditDistance
{
    private const int LongestName = 100;

    /// <summary>Up to <paramref name="count"/> of the known names that are a slip away from a name, or that contain it; nearest first.</summary>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> known, int count = 3)
    {
        if (name.Length > LongestName)
            return [];
        var allowed = Math.Max(2, name.Length / 3);
        return [.. known.Select(other => (Name: other, Distance: Score(name, other)))
            .Where(entry => entry.Distance <= allowed)
            .OrderBy(entry => entry.Distance).ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Take(count).Select(entry => entry.Name)];
    }

    /// <summary>"; did you mean X?" or "".</summary>
    internal static string Hint(string name, IEnumerable<string> known) =>
        Nearest(name, known, 1) is [var nearest] ? $"; did you mean {nearest}?" : "";

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that lead from one to the other (optimal string alignment); case does not count.</summary>
    internal static int Between(string from, string to)
    {
        var (a, b) = (from.ToLowerInvariant(), to.ToLowerInvariant());
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(replaced, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }

    // Whoever types "sum" may mean "two-sum": a part of the name is no further than two slips.
    private static int Score(string name, string other) =>
        name.Length >= 3 && other.Contains(name, StringComparison.OrdinalIgnoreCase) ? Math.Min(2, Between(name, other)) : Between(name, other);
}
