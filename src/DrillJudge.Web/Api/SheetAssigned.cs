using DrillJudge.Attempts;
using DrillJudge.Cohorts;

namespace DrillJudge.Web.Api;

/// <summary>What an assignment asks of a try at a worksheet.</summary>
/// <param name="Assignment">Its key.</param>
/// <param name="Title">What it is called.</param>
/// <param name="DueAt">Until when; the learner's own date.</param>
/// <param name="TakesLate">Whether answers are taken after that, marked late.</param>
/// <param name="Over">Whether nothing is taken any more.</param>
/// <param name="Late">Whether it was handed in after the date, or is open after it.</param>
/// <param name="Held">Why the result is kept back: until-due (all have the same numbers), more-tries, or open-try; null when it is not.</param>
/// <param name="ResultAt">When it is shown at the latest, where that is known.</param>
public sealed record SheetAssigned(Guid Assignment, string Title, DateTimeOffset DueAt, bool TakesLate, bool Over, bool Late, string? Held, DateTimeOffset? ResultAt)
{
    /// <summary>Of a try; null for practice.</summary>
    public static SheetAssigned? Of(SheetOnDesk sheet, DateTimeOffset now) => sheet.Terms is { Assignment: var assignment } terms
        ? new SheetAssigned(
            assignment.Id, assignment.Title, terms.DueAt, assignment.Late == LatePolicy.Marked, !terms.Takes(now), sheet.IsLate(now), Word(sheet.Hold?.Reason),
            sheet.Hold is { Reason: not HoldReason.OpenTry } hold ? hold.DueAt : null)
        : null;

    private static string? Word(HoldReason? reason) => reason switch
    {
        HoldReason.UntilDue => "until-due",
        HoldReason.MoreTries => "more-tries",
        HoldReason.OpenTry => "open-try",
        _ => null,
    };
}
