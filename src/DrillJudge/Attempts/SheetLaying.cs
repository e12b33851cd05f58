using DrillJudge.Cohorts;
using DrillJudge.Worksheets;

namespace DrillJudge.Attempts;

/// <summary>Rows of tries as values to work with, and back.</summary>
internal static class SheetLaying
{
    /// <summary>A try with its numbers drawn again. One whose assignment takes nothing any more has ended then, whether or not somebody came to write that down.</summary>
    /// <param name="catalog">The sheets.</param>
    /// <param name="row">As it is kept; it changes where the try has ended so.</param>
    /// <param name="terms">The assignment's; null for practice and where it is gone.</param>
    /// <param name="hold">Why the result is kept back; null when it is not.</param>
    /// <param name="now">The moment.</param>
    public static Outcome<SheetOnDesk> Lay(this WorksheetCatalog catalog, StoredSheet row, LearnerTerms? terms, ResultHold? hold, DateTimeOffset now)
    {
        var attempt = SheetAttempt.FromJson(row.State);
        if (catalog.Find(row.SheetId) is not { } sheet || sheet.Version != attempt.Version || SheetSeed.FromStored(attempt.Seed) is not { } seed
            || !attempt.Steps.Skip(1).Select(work => work.Step).SequenceEqual(sheet.Steps.Select(step => step.Id)))
            return Refusal.Conflict("sheet-changed", "This worksheet was rewritten since, and its numbers cannot be drawn again. Start it anew.");
        var drawn = DrawnSheet.Of(sheet, seed);
        if (terms is not null)
            attempt = attempt.StretchedBy(sheet, terms.ExtraMinutes);
        if (!attempt.Ended && terms?.OverSince(now) is { } over && SheetRules.Apply(drawn, attempt, new SheetEvent.TimeUp(), over) is SheetOutcome.Accepted { Attempt: var ended })
        {
            attempt = ended;
            row.Keep(drawn, attempt);
        }

        return new SheetOnDesk(row, drawn, attempt, terms, hold);
    }

    /// <summary>Writes an attempt into its row, with its points at the end.</summary>
    public static void Keep(this StoredSheet row, DrawnSheet drawn, SheetAttempt attempt)
    {
        row.State = attempt.ToJson();
        row.Version++;
        if (!attempt.Ended)
            return;
        var (grade, interval) = (Grader.Grade(drawn, attempt.Answers()), attempt.Interval(drawn));
        (row.EndedAt, row.Score, row.InTimeScore, row.Most) = (attempt.EndedAt, grade.Score, grade.InTimeScore, grade.Most);
        (row.Hit, row.Width) = (interval?.Hit, interval?.Width);
    }
}
