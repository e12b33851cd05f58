using DrillJudge.Problems;

namespace DrillJudge.Web.Api;

/// <summary>A problem in a list.</summary>
public sealed record ProblemLine(string Slug, string Name, string Pattern, string Difficulty, int Minutes, int? Number)
{
    /// <summary>Of a package.</summary>
    public static ProblemLine From(Problem problem) =>
        new(problem.Slug, problem.Name, problem.Pattern, problem.Difficulty.ToString().ToLowerInvariant(), problem.Minutes, problem.LeetCode);
}

/// <summary>A problem as whoever works on it sees it: of its cases the samples and nothing of the others, not even how many they are.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Pattern">What it drills.</param>
/// <param name="Difficulty">easy, medium or hard.</param>
/// <param name="Minutes">On the clock.</param>
/// <param name="Number">That learners know it by.</param>
/// <param name="Statement">Markdown.</param>
/// <param name="Constraints">What inputs obey.</param>
/// <param name="Samples">Cases to look at.</param>
/// <param name="Starter">C# to begin with.</param>
/// <param name="Limits">What a solution may use.</param>
public sealed record ProblemReply(
    string Slug, string Name, string Pattern, string Difficulty, int Minutes, int? Number, string Statement, IReadOnlyList<string> Constraints, IReadOnlyList<ProblemReply.Sample> Samples,
    string Starter, ProblemReply.Bounds Limits)
{
    private const int Width = 600;

    /// <summary>Of a package.</summary>
    public static ProblemReply From(Problem problem) => new(
        problem.Slug, problem.Name, problem.Pattern, problem.Difficulty.ToString().ToLowerInvariant(), problem.Minutes, problem.LeetCode, problem.Statement, problem.Constraints,
        [.. problem.Cases.Where(c => c.Group == CaseGroup.Sample && c.EncodedOutput is not null)
            .Select(c => new Sample(problem.Codec.ShowInput(c.Input, Width), problem.Codec.ShowOutput(c.Input, c.EncodedOutput!, Width), c.Explanation))],
        StarterCode.For(problem), new Bounds(problem.Limits.TimeMultiplier, problem.Limits.Time?.TotalMilliseconds, problem.Limits.MemoryBytes, problem.Limits.OutputBytes));

    /// <summary>A case to look at, its values as text.</summary>
    public sealed record Sample(string Input, string Output, string? Explanation);

    /// <summary>What a solution may use for one case.</summary>
    /// <param name="TimeMultiplier">The time limit in units of the reference's slowest case.</param>
    /// <param name="TimeMs">A time limit that the package fixes; null when it is measured where it is judged.</param>
    /// <param name="MemoryBytes">Memory.</param>
    /// <param name="OutputBytes">The answer.</param>
    public sealed record Bounds(double TimeMultiplier, double? TimeMs, long MemoryBytes, long OutputBytes);
}
