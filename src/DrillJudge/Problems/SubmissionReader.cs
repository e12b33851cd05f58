namespace DrillJudge.Problems;

/// <summary>Finds the C# submissions of a package, by the folder that says what is expected of them.</summary>
internal static class SubmissionReader
{
    private static readonly string[] Folders =
        ["accepted", "wrong_answer", "time_limit_exceeded", "run_time_error", "memory_limit_exceeded", "output_limit_exceeded", "compile_error"];

    public static IReadOnlyDictionary<string, IReadOnlyList<PackageText>> Read(PackageFiles files, bool icpc, FormatErrors errors)
    {
        var found = new SortedDictionary<string, IReadOnlyList<PackageText>>(StringComparer.Ordinal);
        foreach (var group in files.Below("submissions").Select(path => path.Split('/')).Where(parts => parts.Length > 2).GroupBy(parts => parts[1]))
        {
            // ICPC knows further folders and other languages; what is not C# there is passed over.
            if (!icpc && !Folders.Contains(group.Key))
                errors.Add($"submissions/{group.Key}", $"there is no such folder{EditDistance.Hint(group.Key, Folders)}; those are {string.Join(", ", Folders)}");
            var sources = group.Where(parts => parts.Length == 3 && parts[2].EndsWith(".cs", StringComparison.Ordinal)).Select(parts => string.Join('/', parts));
            if (sources.Select(path => files.Source(path)!).ToArray() is { Length: > 0 } texts)
                found[group.Key] = texts;
        }

        return found;
    }
}
