namespace DrillJudge.Data;

/// <summary>A personal token for the API.</summary>
public sealed class ApiToken
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Whose it is.</summary>
    public required Guid UserId { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the secret, hexadecimal.</summary>
    public required string SecretHash { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last used, to the hour; null when it never was.</summary>
    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>When it stops working; null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
