namespace DrillJudge.Nodes;

/// <summary>A host that judges, as it says of itself every few seconds.</summary>
public sealed class NodeEntry
{
    /// <summary>How long after its last beat a node counts as up.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(15);

    /// <summary>Key, drawn when it started.</summary>
    public required Guid Id { get; init; }

    /// <summary>Machine and process.</summary>
    public required string Name { get; init; }

    /// <summary>Where it serves runs to web hosts without a judge; null when it does not.</summary>
    public required string? Address { get; set; }

    /// <summary>Its processors.</summary>
    public required int Cores { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>When it started.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was heard of last.</summary>
    public required DateTimeOffset BeatAt { get; set; }

    /// <summary>Submissions that it judges now.</summary>
    public required int Judging { get; set; }

    /// <summary>Whether its sandboxes are up.</summary>
    public required bool Ready { get; set; }

    /// <summary>Why not; null when they are, or start.</summary>
    public required string? Trouble { get; set; }

    /// <summary>Whether it is up at a moment.</summary>
    public bool IsUp(DateTimeOffset now) => now - BeatAt < Life;
}
