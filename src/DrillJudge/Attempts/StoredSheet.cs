using DrillJudge.Worksheets;

namespace DrillJudge.Attempts;

/// <summary>One try at a worksheet, as it is kept.</summary>
public sealed class StoredSheet
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Whose it is.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The worksheet's id.</summary>
    public required string SheetId { get; init; }

    /// <summary>The assignment that it was drawn for, or null for one's own.</summary>
    public Guid? AssignmentId { get; init; }

    /// <summary>Practice or mock.</summary>
    public required SheetMode Mode { get; init; }

    /// <summary>When it was drawn, by the server.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended; null while it is open.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>A <see cref="SheetAttempt"/> as JSON. It holds the seed, also a secret one: it never leaves the server.</summary>
    public required string State { get; set; }

    /// <summary>Whether the 80% range held the headline; null before the end, and where none was given.</summary>
    public bool? Hit { get; set; }

    /// <summary>The range's interval score in decades, less is better; null where <see cref="Hit"/> is.</summary>
    public double? Width { get; set; }

    /// <summary>Points, however late; null before the end.</summary>
    public double? Score { get; set; }

    /// <summary>Points with late answers counted by half; null before the end.</summary>
    public double? InTimeScore { get; set; }

    /// <summary>Points that there were; null before the end.</summary>
    public double? Most { get; set; }

    /// <summary>Counts the changes, so that of two tabs that answer one step at once only one does.</summary>
    public int Version { get; set; }

    /// <summary>Takes away what would tell of the result; for rows that are shown, never for one that is saved.</summary>
    internal void Withhold()
    {
        (Score, InTimeScore, Most) = (null, null, null);
        (Hit, Width) = (null, null);
    }
}
