namespace DrillJudge.Cohorts;

/// <summary>Drills and worksheets that a cohort is to work between two dates.</summary>
public sealed class Assignment
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Whose.</summary>
    public required Guid CohortId { get; init; }

    /// <summary>The cohort, where it was loaded.</summary>
    public Cohort? Cohort { get; init; }

    /// <summary>What it is called, 1 to 120 characters.</summary>
    public required string Title { get; set; }

    /// <summary>From when on its items can be started; learners see its title and dates before, not its items.</summary>
    public required DateTimeOffset OpensAt { get; set; }

    /// <summary>Until when its items are to be handed in; a learner's extension moves it.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>Minutes on the clock of each drill; null for what the problem says.</summary>
    public int? Minutes { get; set; }

    /// <summary>Attempts allowed at each item; null for as many as wanted.</summary>
    public int? AttemptsAllowed { get; set; }

    /// <summary>What a learner is shown of a case that failed.</summary>
    public required RevealPolicy Reveal { get; set; }

    /// <summary>What becomes of what is handed in after the date.</summary>
    public required LatePolicy Late { get; set; }

    /// <summary>Whether its worksheets have the same numbers for all, or each learner draws their own.</summary>
    public bool SameNumbers { get; set; }

    /// <summary>When an instructor closed it for good; null while it goes by its dates.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What is to be worked, in order.</summary>
    public List<AssignmentItem> Items { get; init; } = [];

    /// <summary>Learners who have longer.</summary>
    public List<Extension> Extensions { get; init; } = [];
}
