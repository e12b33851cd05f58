namespace DrillJudge.Cohorts;

/// <summary>What an assignment asks of one learner, with their extension reckoned in.</summary>
/// <param name="Assignment">With its items, and its cohort.</param>
/// <param name="DueAt">Until when they may hand in.</param>
/// <param name="ExtraMinutes">Added to each clock.</param>
public sealed record LearnerTerms(Assignment Assignment, DateTimeOffset DueAt, int ExtraMinutes)
{
    /// <summary>When it ended for everybody, by an instructor's hand or with its cohort; null while it goes by its dates.</summary>
    public DateTimeOffset? EndedAt => Assignment.ClosedAt ?? Assignment.Cohort?.ArchivedAt;

    /// <summary>Of a learner; the assignment's extensions and its cohort must be loaded.</summary>
    public static LearnerTerms For(Assignment assignment, Guid userId)
    {
        var extension = assignment.Extensions.Find(e => e.UserId == userId);
        // The assignment's own date may have been moved beyond the extension's.
        var due = extension?.DueAt is { } longer && longer > assignment.DueAt ? longer : assignment.DueAt;
        return new LearnerTerms(assignment, due, extension?.ExtraMinutes ?? 0);
    }

    /// <summary>Whether its items are shown and can be started.</summary>
    public bool HasOpened(DateTimeOffset now) => now >= Assignment.OpensAt;

    /// <summary>Whether the date is over, or it was ended before.</summary>
    public bool IsOver(DateTimeOffset now) => EndedAt is not null || now > DueAt;

    /// <summary>Whether something can be handed in, late or not.</summary>
    public bool Takes(DateTimeOffset now) => HasOpened(now) && EndedAt is null && (now <= DueAt || Assignment.Late == LatePolicy.Marked);

    /// <summary>When a clock of so many minutes runs out: where nothing is taken late, at the date at the latest.</summary>
    public DateTimeOffset DeadlineOf(DateTimeOffset startedAt, int minutes)
    {
        var deadline = startedAt.AddMinutes(minutes);
        return Assignment.Late == LatePolicy.Refused && DueAt < deadline ? DueAt : deadline;
    }

    /// <summary>After which moment a submission to an attempt counts as late: its clock's end or the date, whichever comes first.</summary>
    public DateTimeOffset LateAfter(DateTimeOffset deadline) => DueAt < deadline ? DueAt : deadline;
}
