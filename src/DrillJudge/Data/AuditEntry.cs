namespace DrillJudge.Data;

/// <summary>Something that an instructor or administrator did.</summary>
public sealed class AuditEntry
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who; null for the installation itself.</summary>
    public required Guid? UserId { get; init; }

    /// <summary>What, such as user.role.</summary>
    public required string Action { get; init; }

    /// <summary>Upon what: an id or a name; never a secret, never a source.</summary>
    public required string Subject { get; init; }
}
