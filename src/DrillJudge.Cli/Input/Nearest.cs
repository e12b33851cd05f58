namespace DrillJudge.Cli.Input;

/// <summary>What somebody may have meant.</summary>
internal static class Nearest
{
    /// <summary>Up to three candidates that a few slips of the keyboard turn into the word, or that contain it; nearest first.</summary>
    public static IReadOnlyList<string> To(string word, IEnumerable<string> candidates)
    {
        var bound = Math.Max(2, word.Length / 3);
        var near = from candidate in candidates
                   let contains = word.Length >= 3 && candidate.Contains(word, StringComparison.OrdinalIgnoreCase)
                   let distance = contains ? 1 : Distance(word, candidate)
                   where distance <= bound
                   orderby distance, candidate
                   select candidate;
        return [.. near.Take(3)];
    }

    // Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, table[i - 2, j - 2] + 1);
                table[i, j] = best;
            }
        }

        return table[a.Length, b.Length];
    }
}
