namespace DrillJudge.Data;

/// <summary>A link that can be used once: to make the first administrator, or to set a new password where there is no mail.</summary>
public sealed class OneTimeLink
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What it is for.</summary>
    public required OneTimePurpose Purpose { get; init; }

    /// <summary>SHA-256 of the link's secret, hexadecimal: the table gives no link away.</summary>
    public required string SecretHash { get; init; }

    /// <summary>Whose password it sets; null for the first administrator's.</summary>
    public Guid? UserId { get; init; }

    /// <summary>When it stops working.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was used.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}
