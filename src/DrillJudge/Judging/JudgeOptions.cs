namespace DrillJudge.Judging;

/// <summary>How one submission is judged.</summary>
/// <param name="StopAtFirstFailure">Whether cases after the first that failed are left out; else they are run for the learner's sake, as far as the process lives.</param>
public sealed record JudgeOptions(bool StopAtFirstFailure = false)
{
    /// <summary>Everything is run.</summary>
    public static JudgeOptions Default { get; } = new();
}
