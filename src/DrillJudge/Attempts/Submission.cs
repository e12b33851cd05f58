namespace DrillJudge.Attempts;

/// <summary>A source handed in. The row is the queue of record: what is not done in it is taken up again.</summary>
public sealed class Submission
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The attempt that it belongs to.</summary>
    public required Guid AttemptId { get; init; }

    /// <summary>Whose it is; as the attempt says, kept here for the queue's order.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Slug of the problem.</summary>
    public required string Problem { get; init; }

    /// <summary>Content hash of the package that it is to be judged with: the web host's when it came in. Null for the catalogue's, as for what is older than this column.</summary>
    public string? PackageHash { get; set; }

    /// <summary>Counts an attempt's submissions, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>C#.</summary>
    public required string Source { get; init; }

    /// <summary>When it was handed in, by the server.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>Whether that was after the clock's end, or after the date of its assignment; an extension may take it back.</summary>
    public required bool Late { get; set; }

    /// <summary>What its sender called the request, so that a repetition makes no second one; null without.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The span of its arrival (W3C traceparent); null when nobody listened.</summary>
    public string? TraceParent { get; init; }

    /// <summary>How far its judging is.</summary>
    public SubmissionState State { get; set; }

    /// <summary>Times that judging was begun.</summary>
    public int Tries { get; set; }

    /// <summary>Drawn anew by whoever begins to judge it; only the last to draw may write a judgement.</summary>
    public Guid? Claim { get; set; }

    /// <summary>When the claim was last renewed; one that is not renewed was left by a node that died.</summary>
    public DateTimeOffset? ClaimedAt { get; set; }

    /// <summary>What failed on our side in the last try; for administrators.</summary>
    public string? Fault { get; set; }

    /// <summary>The judgement that stands; null until there is one.</summary>
    public Guid? JudgementId { get; set; }

    /// <summary>The judgement that stands.</summary>
    public StoredJudgement? Judgement { get; set; }
}
