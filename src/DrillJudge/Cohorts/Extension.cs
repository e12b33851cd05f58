namespace DrillJudge.Cohorts;

/// <summary>More time for one learner.</summary>
public sealed class Extension
{
    /// <summary>The assignment.</summary>
    public required Guid AssignmentId { get; init; }

    /// <summary>Whose.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Until when they may hand in; null for the assignment's date.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Minutes added to each clock.</summary>
    public int ExtraMinutes { get; set; }
}
