namespace DrillJudge.Operation;

/// <summary>An address that hears of verdicts.</summary>
public sealed class Webhook
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Whose verdicts it hears of; null for a cohort's.</summary>
    public Guid? UserId { get; init; }

    /// <summary>The cohort whose verdicts it hears of; null for a person's.</summary>
    public Guid? CohortId { get; init; }

    /// <summary>http or https.</summary>
    public required string Url { get; init; }

    /// <summary>The secret that signs, encrypted by the installation's keys: it must be had again for each signature.</summary>
    public required string ProtectedSecret { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Whether it hears anything; its owner may pause it.</summary>
    public bool Active { get; set; } = true;

    /// <summary>When a delivery last arrived.</summary>
    public DateTimeOffset? DeliveredAt { get; set; }

    /// <summary>When one last failed.</summary>
    public DateTimeOffset? FailedAt { get; set; }

    /// <summary>Why.</summary>
    public string? Failure { get; set; }
}
