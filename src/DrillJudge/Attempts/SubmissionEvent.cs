namespace DrillJudge.Attempts;

/// <summary>Something that happened to a submission, for those who watch.</summary>
public abstract record SubmissionEvent
{
    private SubmissionEvent()
    {
    }

    /// <summary>Its state changed; Done and Failed are the last that happens.</summary>
    /// <param name="State">The new one.</param>
    public sealed record StateChanged(SubmissionState State) : SubmissionEvent;

    /// <summary>It compiled; cases begin.</summary>
    /// <param name="Cases">How many there are.</param>
    public sealed record Running(int Cases) : SubmissionEvent;

    /// <summary>A case is decided.</summary>
    /// <param name="Mark">Its mark.</param>
    public sealed record CaseDecided(CaseMark Mark) : SubmissionEvent;

    /// <summary>Judging began again; marks shown so far count no more.</summary>
    /// <param name="Reason">What happened.</param>
    public sealed record Restarted(string Reason) : SubmissionEvent;
}
