using DrillJudge.Attempts;
using DrillJudge.Judging;

namespace DrillJudge.Cohorts;

/// <summary>A rejudging with what would change.</summary>
/// <param name="Rejudging">What was asked for.</param>
/// <param name="Lines">One for each submission, by learner.</param>
public sealed record RejudgeView(Rejudging Rejudging, IReadOnlyList<RejudgeLine> Lines)
{
    /// <summary>Submissions that are through, or were given up.</summary>
    public int Through { get; } = Lines.Count(l => l.State is SubmissionState.Done or SubmissionState.Failed);

    /// <summary>Whether all are.</summary>
    public bool Finished => Through == Lines.Count;

    /// <summary>Those whose judgement would be another one.</summary>
    public IReadOnlyList<RejudgeLine> Changes { get; } = [.. Lines.Where(l => l.Change != RejudgeChange.None)];
}

/// <summary>A submission that is judged once more.</summary>
public sealed record RejudgeLine(Guid SubmissionId, Guid UserId, string Learner, int Number, DateTimeOffset SubmittedAt, SubmissionState State, JudgedShort? Before, JudgedShort? After)
{
    /// <summary>What would change. A fault of ours changes nothing.</summary>
    public RejudgeChange Change => (Before, After) switch
    {
        (_, null or { Verdict: Verdict.JudgeError }) => RejudgeChange.None,
        ({ Verdict: Verdict.Accepted }, { Verdict: not Verdict.Accepted }) => RejudgeChange.Worse,
        (not { Verdict: Verdict.Accepted }, { Verdict: Verdict.Accepted }) => RejudgeChange.Better,
        var (before, after) => before == after ? RejudgeChange.None : RejudgeChange.Other,
    };
}

/// <summary>A judgement in short.</summary>
public sealed record JudgedShort(Verdict Verdict, int Passed, int Total);

/// <summary>What a new judgement would change.</summary>
public enum RejudgeChange
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Another verdict or count of cases, accepted neither before nor after, or both.</summary>
    Other,

    /// <summary>Accepted no more.</summary>
    Worse,

    /// <summary>Accepted now.</summary>
    Better,
}
