using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Worksheets;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Cohorts;

/// <summary>What assignments say of worksheets: the numbers they are drawn from, and when a try is over.</summary>
internal static class AssignedSheets
{
    /// <summary>What assignments ask of somebody, by their keys; those that are gone are missing.</summary>
    public static async Task<IReadOnlyDictionary<Guid, LearnerTerms>> TermsAsync(this DrillJudgeDb db, IEnumerable<Guid?> assignmentIds, Guid userId, CancellationToken cancellation)
    {
        var ids = assignmentIds.OfType<Guid>().Distinct().ToArray();
        if (ids.Length == 0)
            return new Dictionary<Guid, LearnerTerms>();
        var assignments = await db.Assignments.AsNoTracking().Include(a => a.Cohort).Include(a => a.Items).Include(a => a.Extensions.Where(e => e.UserId == userId)).AsSplitQuery()
            .Where(a => ids.Contains(a.Id)).ToListAsync(cancellation).ConfigureAwait(false);
        return assignments.ToDictionary(a => a.Id, a => LearnerTerms.For(a, userId));
    }

    /// <summary>The tries of somebody at an assigned sheet: key and end of each.</summary>
    public static async Task<IReadOnlyList<SheetTry>> TriesAsync(this DrillJudgeDb db, Guid userId, Guid assignmentId, string sheetId, CancellationToken cancellation) =>
        await db.SheetAttempts.AsNoTracking().Where(s => s.UserId == userId && s.AssignmentId == assignmentId && s.SheetId == sheetId).OrderBy(s => s.StartedAt)
            .Select(s => new SheetTry(s.Id, s.EndedAt)).ToListAsync(cancellation).ConfigureAwait(false);

    /// <summary>
    /// The terms under which somebody begins an assigned sheet now, or why they may not: one is open already, what <see cref="AssignedWork.BeginAsync"/> says, or
    /// they were shown what comes out of these very numbers.
    /// </summary>
    public static async Task<Outcome<LearnerTerms>> BeginSheetAsync(this DrillJudgeDb db, Guid userId, Guid assignmentId, string sheetId, DateTimeOffset now, CancellationToken cancellation)
    {
        var tries = await db.TriesAsync(userId, assignmentId, sheetId, cancellation).ConfigureAwait(false);
        // Before the attempts are counted, as the open one may have been the last: it is to be gone on with.
        if (tries.FirstOrDefault(t => t.EndedAt is null) is { } open && await db.TermsAsync(assignmentId, userId, cancellation).ConfigureAwait(false) is { } running && running.Takes(now))
            return AlreadyOpen(open.Id);
        var begun = await db.BeginAsync(userId, assignmentId, true, sheetId, now, cancellation).ConfigureAwait(false);
        if (!begun.Refused && begun.Value.Assignment.SameNumbers && begun.Value.IsOver(now) && tries.Count > 0)
            return Refusal.Conflict("solution-shown", "The date is over, and you can look at the solution of these numbers. Practise the sheet with others.", tries[^1].Id);
        return begun;
    }

    /// <summary>What a second try beside an open one gets.</summary>
    public static Refusal AlreadyOpen(Guid open) => Refusal.Conflict("sheet-open", "You have this worksheet open for the assignment already. Go on with it, or give it up first.", open);

    /// <summary>The numbers of an assigned sheet: those of all, or new ones.</summary>
    public static SheetSeed SeedOf(Assignment assignment, string sheetId) => assignment.SameNumbers
        ? SharedSeed(assignment, sheetId) ?? throw new InvalidOperationException($"Assignment {assignment.Id} has the same numbers for all, and none for {sheetId}.")
        : SheetSeed.NewSecret();

    /// <summary>The seed that all have; null where each learner draws their own.</summary>
    public static SheetSeed? SharedSeed(Assignment assignment, string sheetId) =>
        assignment.SameNumbers && assignment.Items.Find(i => i.IsSheet && i.Slug == sheetId)?.Seed is { } seed ? SheetSeed.FromStored(seed) : null;

    /// <summary>Since when nothing is taken any more; null while something is, and before it opens.</summary>
    public static DateTimeOffset? OverSince(this LearnerTerms terms, DateTimeOffset now)
    {
        DateTimeOffset? due = terms.Assignment.Late == LatePolicy.Refused && now > terms.DueAt ? terms.DueAt : null;
        return due is null || terms.EndedAt < due ? terms.EndedAt : due;
    }
}

/// <summary>A try at an assigned worksheet.</summary>
internal sealed record SheetTry(Guid Id, DateTimeOffset? EndedAt);
