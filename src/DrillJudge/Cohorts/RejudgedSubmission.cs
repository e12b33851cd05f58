using DrillJudge.Attempts;

namespace DrillJudge.Cohorts;

/// <summary>A submission in a rejudging; a row of a queue like a submission's own, behind it.</summary>
public sealed class RejudgedSubmission
{
    /// <summary>The rejudging.</summary>
    public required Guid RejudgingId { get; init; }

    /// <summary>The submission.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>The judgement that stood when it began.</summary>
    public required Guid? BeforeId { get; init; }

    /// <summary>The new judgement; null until there is one.</summary>
    public Guid? AfterId { get; set; }

    /// <summary>How far it is.</summary>
    public SubmissionState State { get; set; }

    /// <summary>Times that judging was begun.</summary>
    public int Tries { get; set; }

    /// <summary>Drawn anew by whoever begins to judge it.</summary>
    public Guid? Claim { get; set; }

    /// <summary>When the claim was last renewed.</summary>
    public DateTimeOffset? ClaimedAt { get; set; }
}
