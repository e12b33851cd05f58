namespace DrillJudge.Cohorts;

/// <summary>Somebody's place in a cohort.</summary>
public sealed class Enrolment
{
    /// <summary>The cohort.</summary>
    public required Guid CohortId { get; init; }

    /// <summary>Who.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Whether they lead it; else they learn in it.</summary>
    public required bool Leads { get; set; }

    /// <summary>Since when.</summary>
    public required DateTimeOffset JoinedAt { get; init; }
}
