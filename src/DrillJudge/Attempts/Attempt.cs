namespace DrillJudge.Attempts;

/// <summary>One try at a drill against the clock.</summary>
public sealed class Attempt
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Whose it is.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Slug of the problem.</summary>
    public required string Problem { get; init; }

    /// <summary>The assignment that it was started for, or null for practice.</summary>
    public Guid? AssignmentId { get; init; }

    /// <summary>Minutes on the clock; an extension adds to them.</summary>
    public required int Minutes { get; set; }

    /// <summary>When the clock began, by the server.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the clock runs out; an extension moves it.</summary>
    public required DateTimeOffset Deadline { get; set; }

    /// <summary>When its code was run first, on samples or own input.</summary>
    public DateTimeOffset? FirstRunAt { get; set; }

    /// <summary>When the first accepted submission came in; the time of submitting counts, not that of judging.</summary>
    public DateTimeOffset? SolvedAt { get; set; }

    /// <summary>When its learner put it away; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>What the editor holds.</summary>
    public string Draft { get; set; } = "";

    /// <summary>Counts the draft's savings: one that was made from an older version is refused.</summary>
    public int DraftVersion { get; set; }

    /// <summary>When the draft was saved last.</summary>
    public DateTimeOffset? DraftedAt { get; set; }

    /// <summary>What its starter called the request, so that a repetition makes no second one; null without.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>Its submissions.</summary>
    public List<Submission> Submissions { get; init; } = [];

    /// <summary>Where it stands at a moment.</summary>
    public AttemptState StateAt(DateTimeOffset now) => this switch
    {
        { SolvedAt: not null } => AttemptState.Solved,
        { ClosedAt: not null } => AttemptState.GivenUp,
        _ => now <= Deadline ? AttemptState.Running : AttemptState.Overdue,
    };
}
