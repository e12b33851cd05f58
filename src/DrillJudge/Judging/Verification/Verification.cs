using DrillJudge.Problems;

namespace DrillJudge.Judging.Verification;

/// <summary>What the verifier found in one package.</summary>
public sealed record Verification
{
    /// <summary>Slug.</summary>
    public required string Problem { get; init; }

    /// <summary>Pattern.</summary>
    public required string Pattern { get; init; }

    /// <summary>How hard it is.</summary>
    public required Difficulty Difficulty { get; init; }

    /// <summary>Cases, generated ones included.</summary>
    public CaseCounts Cases { get; init; } = new(0, 0, 0, 0, 0);

    /// <summary>Every submission of the package and what became of it.</summary>
    public IReadOnlyList<SubmissionCheck> Submissions { get; init; } = [];

    /// <summary>The suite's strength; null when mutants were left out.</summary>
    public MutationScore? Mutation { get; init; }

    /// <summary>CPU time of the slowest case of an accepted solution.</summary>
    public TimeSpan Slowest { get; init; }

    /// <summary>CPU time limit on this machine.</summary>
    public TimeSpan Limit { get; init; }

    /// <summary>The reference's growth; null when the generator has no large cases.</summary>
    public Growth? Growth { get; init; }

    /// <summary>What breaks the package; empty when it is sound.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];
}
