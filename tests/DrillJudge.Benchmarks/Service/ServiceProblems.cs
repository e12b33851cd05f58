using DrillJudge.Benchmarks.Corpora;
using DrillJudge.Problems;

namespace DrillJudge.Benchmarks.Service;

/// <summary>A home for a service to be measured: what ./drill has published, and packages without their generators, so that each has some twenty small cases.</summary>
internal sealed class ServiceProblems : IDisposable
{
    private const int LeastCases = 16;
    private const int MostCases = 26;
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("drill-bench-home-");

    private ServiceProblems(IReadOnlyList<Problem> problems) => Problems = problems;

    /// <summary>What DRILL_HOME is to be.</summary>
    public string Home => home.FullName;

    /// <summary>The packages.</summary>
    public IReadOnlyList<Problem> Problems { get; private set; }

    /// <summary>Copies those that fit.</summary>
    /// <exception cref="BenchException">There are none.</exception>
    public static ServiceProblems Copy()
    {
        var copies = new ServiceProblems([]);
        Directory.CreateSymbolicLink(Path.Combine(copies.Home, ".drill"), Path.Combine(BenchHome.Root, ".drill"));
        var from = new ProblemCatalog(BenchHome.Problems);
        foreach (var folder in Directory.EnumerateDirectories(BenchHome.Problems, "*", SearchOption.AllDirectories).Where(folder => File.Exists(Path.Combine(folder, "problem.yaml"))))
        {
            if (from.Find(Path.GetFileName(folder)) is { } problem && BenchProblems.Fits(problem) && problem.Cases.Count is >= LeastCases and <= MostCases)
                Copy(folder, Path.Combine(copies.Home, "problems", "coding", Path.GetRelativePath(BenchHome.Problems, folder)));
        }

        var catalog = new ProblemCatalog(Path.Combine(copies.Home, "problems", "coding"));
        copies.Problems = [.. catalog.Slugs.Select(slug => catalog.Find(slug)!)];
        return copies.Problems.Count > 0 ? copies : throw new BenchException($"No package in {BenchHome.Problems} has {LeastCases} to {MostCases} hand-written cases.");
    }

    /// <inheritdoc/>
    public void Dispose() => home.Delete(recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var below = Path.GetRelativePath(from, file);
            if (below.StartsWith("generators", StringComparison.Ordinal))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, below))!);
            File.Copy(file, Path.Combine(to, below));
        }
    }
}
