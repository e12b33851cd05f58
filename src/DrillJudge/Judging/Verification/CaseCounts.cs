using DrillJudge.Problems;

namespace DrillJudge.Judging.Verification;

/// <summary>The cases of a suite by where they come from.</summary>
/// <param name="Sample">Shown to the learner.</param>
/// <param name="Secret">Hand-written.</param>
/// <param name="Fixed">Written out in the generator.</param>
/// <param name="Random">Small ones, drawn.</param>
/// <param name="Large">Of full size.</param>
public sealed record CaseCounts(int Sample, int Secret, int Fixed, int Random, int Large)
{
    /// <summary>All of them.</summary>
    public int Total => Sample + Secret + Fixed + Random + Large;

    /// <summary>Counts.</summary>
    public static CaseCounts Of(IReadOnlyList<TestCase> cases)
    {
        return new CaseCounts(cases.Count(c => c.Group == CaseGroup.Sample), cases.Count(c => c.Group == CaseGroup.Secret), Made("fixed"), Made("random"), Made("large"));

        int Made(string group) => cases.Count(c => c.Group == CaseGroup.Generated && c.Name.StartsWith(group + " ", StringComparison.Ordinal));
    }
}
