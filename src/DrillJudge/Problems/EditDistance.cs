namespace DrillJudge.Problems;

/// <summary>Finds what someone may have meant.</summary>
internal static class EditDistance
{
    /// <summary>Up to <paramref name="count"/> of the known names that are a slip away from a name, nearest first.</summary>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> known, int count = 3)
    {
        if (name.Length > 100)
            return [];
        var allowed = Math.Max(2, name.Length / 3);
        return [.. known.Select(other => (Name: other, Distance: Score(name, other)))
            .Where(entry => entry.Distance <= allowed)
            .OrderBy(entry => entry.Distance).ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Take(count).Select(entry => entry.Name)];
    }

    /// <summary>"; did you mean X?" or "".</summary>
    public static string Hint(string name, IEnumerable<string> known) =>
        Nearest(name, known, 1) is [var nearest] ? $"; did you mean {nearest}?" : "";

    /// <summary>Insertions, deletions and replacements that lead from one to the other; case does not count.</summary>
    public static int Between(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    // Whoever types "sum" may mean "two-sum": a part of the name is no further than two slips.
    private static int Score(string name, string other) =>
        name.Length >= 3 && other.Contains(name, StringComparison.OrdinalIgnoreCase) ? Math.Min(2, Between(name, other)) : Between(name, other);
}
