namespace DrillJudge.Judging;

/// <summary>Something that happened while a submission is judged.</summary>
public abstract record JudgeEvent
{
    private JudgeEvent()
    {
    }

    /// <summary>The source compiled; cases begin.</summary>
    /// <param name="Cases">How many there are.</param>
    public sealed record Running(int Cases) : JudgeEvent;

    /// <summary>A case is decided.</summary>
    /// <param name="Result">Its result.</param>
    public sealed record CaseDecided(CaseResult Result) : JudgeEvent;

    /// <summary>A sandbox was lost through no fault of the submission's; what was reported of cases counts no more.</summary>
    /// <param name="Reason">What happened.</param>
    public sealed record StartedOver(string Reason) : JudgeEvent;
}
