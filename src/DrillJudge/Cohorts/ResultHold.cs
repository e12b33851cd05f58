namespace DrillJudge.Cohorts;

/// <summary>
/// Why a learner is not shown yet what their answers to an assigned worksheet are worth. The only place where that is decided: values, feedback, worked
/// solution and points are all kept back together, as with several attempts even the points would tell the values by and by.
/// </summary>
/// <param name="Reason">Why.</param>
/// <param name="DueAt">The learner's own date, when it ends at the latest unless a try is open then.</param>
public sealed record ResultHold(HoldReason Reason, DateTimeOffset DueAt)
{
    /// <summary>Of a learner's ended try, at a moment; null when it is shown.</summary>
    /// <param name="terms">What the assignment asks of the learner.</param>
    /// <param name="begun">How many tries at the sheet they have begun for it.</param>
    /// <param name="working">Whether one of them is open.</param>
    /// <param name="now">The moment.</param>
    public static ResultHold? Of(LearnerTerms terms, int begun, bool working, DateTimeOffset now) => terms switch
    {
        _ when working && terms.Takes(now) => new ResultHold(HoldReason.OpenTry, terms.DueAt),
        _ when terms.IsOver(now) => null,
        // Whoever is done would tell those who are not.
        { Assignment.SameNumbers: true } => new ResultHold(HoldReason.UntilDue, terms.DueAt),
        { Assignment.AttemptsAllowed: { } allowed } when begun >= allowed => null,
        _ => new ResultHold(HoldReason.MoreTries, terms.DueAt),
    };
}

/// <summary>Why a result is kept back.</summary>
public enum HoldReason
{
    /// <summary>All have the same numbers, and the date is not over.</summary>
    UntilDue,

    /// <summary>The learner may try again, and the date is not over.</summary>
    MoreTries,

    /// <summary>The learner has a try at the same sheet open.</summary>
    OpenTry,
}
