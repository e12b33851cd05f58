namespace DrillJudge.Cohorts;

/// <summary>Submissions judged once more, beside the judgements that stand, until an instructor applies or drops what came of it.</summary>
public sealed class Rejudging
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The cohort whose submissions they are; null for all of the installation.</summary>
    public required Guid? CohortId { get; init; }

    /// <summary>The problem.</summary>
    public required string Problem { get; init; }

    /// <summary>Content hash of the package that they are judged with: the one at hand when it began.</summary>
    public string? PackageHash { get; init; }

    /// <summary>Who asked for it.</summary>
    public required Guid StartedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the new judgements were made the standing ones; null before, or when they were dropped.</summary>
    public DateTimeOffset? AppliedAt { get; set; }

    /// <summary>When it was dropped; the judgements that stood go on standing.</summary>
    public DateTimeOffset? DroppedAt { get; set; }

    /// <summary>Its submissions.</summary>
    public List<RejudgedSubmission> Submissions { get; init; } = [];
}
