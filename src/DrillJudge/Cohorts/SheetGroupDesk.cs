using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Worksheets;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Cohorts;

/// <summary>Looks up what a cohort made of an assigned worksheet.</summary>
public sealed class SheetGroupDesk(IDbContextFactory<DrillJudgeDb> databases, AssignmentDesk assignments, WorksheetCatalog catalog, TimeProvider clock)
{
    /// <summary>For somebody who leads the cohort; whoever does not gets the same answer as a stranger.</summary>
    public async Task<Outcome<SheetGroup>> FindAsync(Actor who, Guid assignmentId, string sheetId, CancellationToken cancellation)
    {
        var found = await assignments.FindLedAsync(who, assignmentId, cancellation).ConfigureAwait(false);
        if (found.Refused)
            return found.Refusal;
        var assignment = found.Value;
        if (!assignment.Items.Exists(item => item.IsSheet && item.Slug == sheetId) || catalog.Find(sheetId) is not { } sheet)
            return new Refusal(RefusalKind.NotFound, "item-unknown", $"{assignment.Title} does not ask for that worksheet.");
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var learners = await (
            from e in db.Enrolments.AsNoTracking()
            join u in db.Users on e.UserId equals u.Id
            where e.CohortId == assignment.CohortId && !e.Leads
            orderby u.DisplayName, u.Id
            select new { u.Id, u.DisplayName }).ToListAsync(cancellation).ConfigureAwait(false);
        var rows = (await db.SheetAttempts.AsNoTracking().Where(s => s.AssignmentId == assignmentId && s.SheetId == sheetId).OrderBy(s => s.StartedAt)
            .ToListAsync(cancellation).ConfigureAwait(false)).ToLookup(row => row.UserId);
        var seen = learners.ConvertAll(one => Look(one.Id, one.DisplayName, [.. rows[one.Id]], LearnerTerms.For(assignment, one.Id)));
        var shared = AssignedSheets.SharedSeed(assignment, sheetId) is { } seed ? DrawnSheet.Of(sheet, seed) : null;
        return new SheetGroup(assignment, sheet, shared, GroupReckoning.Steps(sheet, seen.FindAll(learner => learner.State == GroupState.Done)), seen);
    }

    private GroupLearner Look(Guid userId, string name, IReadOnlyList<StoredSheet> rows, LearnerTerms terms)
    {
        var now = clock.GetUtcNow();
        // Laying also ends those whose time is over.
        var laid = rows.Select(row => catalog.Lay(row, terms, null, now).Value).OfType<SheetOnDesk>().ToList();
        if (laid.Where(one => one.Attempt.Ended).MaxBy(one => (one.Row.InTimeScore / one.Row.Most, one.Row.StartedAt)) is { } best)
        {
            var grades = Grader.Grade(best.Drawn, best.Attempt.Answers()).Steps;
            return new GroupLearner(userId, name, GroupState.Done, rows.Count, best.IsLate(now), best.Row, [.. grades.Select(grade => FeedbackWriter.Write(best.Drawn.Sheet, grade))], grades);
        }

        var kept = rows.Where(row => row.EndedAt is not null).MaxBy(row => (row.InTimeScore / row.Most, row.StartedAt));
        var state = kept is not null ? GroupState.Rewritten : rows.Count > 0 ? GroupState.Working : GroupState.New;
        return new GroupLearner(userId, name, state, rows.Count, kept?.EndedAt > terms.DueAt, kept, [], []);
    }
}
