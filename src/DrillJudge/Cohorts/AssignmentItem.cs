namespace DrillJudge.Cohorts;

/// <summary>A drill or a worksheet of an assignment.</summary>
public sealed class AssignmentItem
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The assignment.</summary>
    public required Guid AssignmentId { get; init; }

    /// <summary>Its place, from 0.</summary>
    public required int Position { get; set; }

    /// <summary>Whether it is a worksheet; else a drill.</summary>
    public required bool IsSheet { get; init; }

    /// <summary>A problem's slug, or a worksheet's id.</summary>
    public required string Slug { get; init; }

    /// <summary>A worksheet's secret seed where all have the same numbers. It goes to no client.</summary>
    public string? Seed { get; set; }
}
