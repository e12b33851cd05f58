using DrillJudge.Benchmarks.Corpora;
using DrillJudge.Problems;

namespace DrillJudge.Benchmarks.Service;

/// <summary>What a class hands in, drawn at random from the packages' own submissions: of twenty, eleven right, five wrong, two that do not compile, one that crashes, one that runs out of time.</summary>
internal sealed class ClassSources
{
    private static readonly (string Folder, string Verdict, int Weight)[] Kinds =
        [("accepted", "AC", 11), ("wrong_answer", "WA", 5), ("compile_error", "CE", 2), ("run_time_error", "RTE", 1), ("time_limit_exceeded", "TLE", 1)];

    private readonly Random random = new(20261122);
    private readonly Dictionary<string, (Problem Problem, PackageText Text)[]> sources;
    private int serial;

    public ClassSources(IReadOnlyList<Problem> problems)
    {
        sources = Kinds.ToDictionary(
            kind => kind.Folder,
            kind => problems.SelectMany(problem => problem.Submissions.GetValueOrDefault(kind.Folder == "compile_error" ? "accepted" : kind.Folder, []).Select(text => (problem, text))).ToArray(),
            StringComparer.Ordinal);
    }

    /// <summary>The next one; safe for many threads.</summary>
    public ClassSource Next()
    {
        lock (random)
        {
            var place = random.Next(Kinds.Sum(kind => kind.Weight));
            var kind = Kinds.First(kind => (place -= kind.Weight) < 0);
            var (problem, text) = sources[kind.Folder][random.Next(sources[kind.Folder].Length)];
            return new ClassSource(problem.Slug, Edition(text.Content, kind.Folder == "compile_error"), kind.Verdict);
        }
    }

    /// <summary>One accepted solution of each problem.</summary>
    public IEnumerable<ClassSource> OneEach() => sources["accepted"].DistinctBy(one => one.Problem.Slug).Select(one => new ClassSource(one.Problem.Slug, Edition(one.Text.Content, broken: false), "AC"));

    // No two alike, so that nothing is answered from memory. A brace too few is what learners leave behind most often.
    private string Edition(string text, bool broken)
    {
        var number = Interlocked.Increment(ref serial);
        var varied = $"// Edition {number}.\n{text}";
        return broken ? varied[..varied.LastIndexOf('}')] : varied;
    }
}
