namespace DrillJudge.Cohorts;

/// <summary>People who practise together, led by one instructor or more.</summary>
public sealed class Cohort
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What it is called, 1 to 80 characters.</summary>
    public required string Name { get; set; }

    /// <summary>Its time zone by its IANA name, such as Europe/Berlin: dates are read and shown in it.</summary>
    public required string TimeZone { get; set; }

    /// <summary>The code with which learners join; null while nobody may.</summary>
    public string? JoinCode { get; set; }

    /// <summary>Whether its learners see how they stand among each other.</summary>
    public bool Leaderboard { get; set; } = true;

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it ended: it can be read, but nothing in it changes any more. Null while it runs.</summary>
    public DateTimeOffset? ArchivedAt { get; set; }

    /// <summary>Who is in it.</summary>
    public List<Enrolment> Enrolments { get; init; } = [];

    /// <summary>What was assigned to it.</summary>
    public List<Assignment> Assignments { get; init; } = [];
}
