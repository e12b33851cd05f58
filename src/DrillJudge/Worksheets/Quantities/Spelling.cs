namespace DrillJudge.Worksheets;

/// <summary>What somebody may have meant by a word.</summary>
internal static class Spelling
{
    /// <summary>Known words within a third of the word's length (two slips at least), nearest first.</summary>
    public static IReadOnlyList<string> Nearest(string word, IEnumerable<string> known, int most = 3)
    {
        if (word.Length > 60)
            return [];
        var bound = word.Length < 4 ? 1 : Math.Max(2, word.Length / 3);
        return [.. known.Distinct().Select(other => (other, Slips: Slips(word, other))).Where(pair => pair.Slips <= bound)
            .OrderBy(pair => pair.Slips).ThenBy(pair => pair.other, StringComparer.Ordinal).Take(most).Select(pair => pair.other)];
    }

    private static int Slips(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var kept = diagonal + (char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(kept, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
