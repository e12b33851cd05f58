using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Problems;
using DrillJudge.Worksheets;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Cohorts;

/// <summary>Makes, changes and ends assignments. Leaders and administrators do; what they do is written down.</summary>
public sealed class AssignmentDesk(IDbContextFactory<DrillJudgeDb> databases, ProblemCatalog problems, WorksheetCatalog sheets, TimeProvider clock)
{
    /// <summary>The assignments of a cohort, with items and extensions, the ones due last first. No check of who asks.</summary>
    public async Task<IReadOnlyList<Assignment>> ListAsync(Guid cohortId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        return await db.Assignments.AsNoTracking().Include(a => a.Cohort).Include(a => a.Items.OrderBy(i => i.Position)).Include(a => a.Extensions).AsSplitQuery()
            .Where(a => a.CohortId == cohortId).OrderByDescending(a => a.DueAt).ThenBy(a => a.Id).ToListAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>An assignment of a cohort that somebody leads, with items and extensions.</summary>
    public async Task<Outcome<Assignment>> FindLedAsync(Actor who, Guid id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        return await LedAsync(db, who, id, cancellation).ConfigureAwait(false) is { } assignment ? assignment : AssignmentRules.Unknown;
    }

    /// <summary>Assigns.</summary>
    public async Task<Outcome<Assignment>> MakeAsync(Actor who, Guid cohortId, AssignmentDraft draft, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        if (await db.Cohorts.AsNoTracking().LedBy(who).SingleOrDefaultAsync(c => c.Id == cohortId, cancellation).ConfigureAwait(false) is not { } cohort)
            return CohortRules.Unknown;
        if (cohort.ArchivedAt is not null)
            return CohortRules.Archived;
        if (AssignmentRules.Check(draft, problems, sheets) is { } bad)
            return bad;
        var assignment = new Assignment
        {
            CohortId = cohortId, Title = draft.Title!.Trim(), OpensAt = draft.OpensAt, DueAt = draft.DueAt, Minutes = draft.Minutes, AttemptsAllowed = draft.AttemptsAllowed,
            Reveal = draft.Reveal, Late = draft.Late, SameNumbers = draft.SameNumbers, CreatedAt = clock.GetUtcNow(),
        };
        assignment.Items.AddRange(draft.Items.Select((item, i) => NewItem(assignment, item, i)));
        db.Assignments.Add(assignment);
        db.Note(clock, who, "assignment.make", assignment.Id.ToString());
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return assignment;
    }

    /// <summary>Changes an assignment. Dates may move at any time, and clocks and late marks with them; an item that somebody has begun stays.</summary>
    public Task<Outcome<Assignment>> EditAsync(Actor who, Guid id, AssignmentDraft draft, CancellationToken cancellation) => ActAsync(who, id, "assignment.edit", async (db, assignment) =>
    {
        if (AssignmentRules.Check(draft, problems, sheets) is { } bad)
            return bad;
        var begun = await BegunAsync(db, id, cancellation).ConfigureAwait(false);
        var wanted = draft.Items.ToHashSet();
        if (begun.FirstOrDefault(item => !wanted.Contains(item) && assignment.Items.Exists(i => i.IsSheet == item.IsSheet && i.Slug == item.Slug)) is { } worked)
            return Refusal.Conflict("item-worked", $"Somebody has begun {worked.Slug} already; it stays in the assignment.");
        if (draft.SameNumbers != assignment.SameNumbers && begun.Any(item => item.IsSheet))
            return Refusal.Conflict("numbers-drawn", "Somebody has begun a worksheet already; its numbers stay as they were drawn.");
        (assignment.Title, assignment.OpensAt, assignment.DueAt) = (draft.Title!.Trim(), draft.OpensAt, draft.DueAt);
        (assignment.Minutes, assignment.AttemptsAllowed) = (draft.Minutes, draft.AttemptsAllowed);
        (assignment.Reveal, assignment.Late, assignment.SameNumbers) = (draft.Reveal, draft.Late, draft.SameNumbers);
        Rearrange(db, assignment, draft.Items);
        await db.ReckonAsync(assignment, null, 0, cancellation).ConfigureAwait(false);
        return null;
    }, cancellation);

    /// <summary>Ends an assignment for everybody, whatever its dates say.</summary>
    public Task<Outcome<Assignment>> CloseAsync(Actor who, Guid id, CancellationToken cancellation) => ActAsync(who, id, "assignment.close", (_, assignment) =>
    {
        assignment.ClosedAt ??= clock.GetUtcNow();
        return Task.FromResult<Refusal?>(null);
    }, cancellation);

    /// <summary>Takes a closing back; its dates count again.</summary>
    public Task<Outcome<Assignment>> ReopenAsync(Actor who, Guid id, CancellationToken cancellation) => ActAsync(who, id, "assignment.reopen", (_, assignment) =>
    {
        assignment.ClosedAt = null;
        return Task.FromResult<Refusal?>(null);
    }, cancellation);

    /// <summary>Deletes an assignment for which nobody has begun anything.</summary>
    public Task<Outcome<Assignment>> DeleteAsync(Actor who, Guid id, CancellationToken cancellation) => ActAsync(who, id, "assignment.delete", async (db, assignment) =>
    {
        if ((await BegunAsync(db, id, cancellation).ConfigureAwait(false)).Count > 0)
            return Refusal.Conflict("assignment-worked", "Learners have begun it already. Close it instead: what they worked stays to be read.");
        db.Assignments.Remove(assignment);
        return null;
    }, cancellation);

    /// <summary>Gives a learner longer, in place of what they had before. Clocks that run move, and late marks with them.</summary>
    /// <param name="who">A leader.</param>
    /// <param name="id">The assignment.</param>
    /// <param name="userId">The learner.</param>
    /// <param name="dueAt">Until when; null for the assignment's date.</param>
    /// <param name="extraMinutes">Added to each clock, 0 to 480.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<Outcome<Assignment>> ExtendAsync(Actor who, Guid id, Guid userId, DateTimeOffset? dueAt, int extraMinutes, CancellationToken cancellation) => ActAsync(who, id, $"assignment.extend {userId}", async (db, assignment) =>
    {
        if (AssignmentRules.CheckExtension(assignment, dueAt, extraMinutes) is { } bad)
            return bad;
        if (!await db.Enrolments.AnyAsync(e => e.CohortId == assignment.CohortId && e.UserId == userId && !e.Leads, cancellation).ConfigureAwait(false))
            return Refusal.NotFound("learner in this cohort");
        var extension = assignment.Extensions.Find(e => e.UserId == userId);
        if (extension is null)
            db.Add(extension = new Extension { AssignmentId = id, UserId = userId });
        var before = extension.ExtraMinutes;
        (extension.DueAt, extension.ExtraMinutes) = (dueAt, extraMinutes);
        await db.ReckonAsync(assignment, userId, extraMinutes - before, cancellation).ConfigureAwait(false);
        return null;
    }, cancellation);

    /// <summary>Takes an extension back; the assignment's own terms count again.</summary>
    public Task<Outcome<Assignment>> UnextendAsync(Actor who, Guid id, Guid userId, CancellationToken cancellation) => ActAsync(who, id, $"assignment.unextend {userId}", async (db, assignment) =>
    {
        if (assignment.Extensions.Find(e => e.UserId == userId) is not { } extension)
            return Refusal.NotFound("extension");
        assignment.Extensions.Remove(extension);
        db.Remove(extension);
        await db.ReckonAsync(assignment, userId, -extension.ExtraMinutes, cancellation).ConfigureAwait(false);
        return null;
    }, cancellation);

    private static Task<Assignment?> LedAsync(DrillJudgeDb db, Actor who, Guid id, CancellationToken cancellation)
    {
        var led = db.Cohorts.LedBy(who).Select(c => c.Id);
        return db.Assignments.Include(a => a.Cohort).Include(a => a.Items.OrderBy(i => i.Position)).Include(a => a.Extensions).AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Id == id && led.Contains(a.CohortId), cancellation);
    }

    /// <summary>The items that somebody has begun.</summary>
    private static async Task<List<DraftItem>> BegunAsync(DrillJudgeDb db, Guid id, CancellationToken cancellation)
    {
        var drills = await db.Attempts.Where(a => a.AssignmentId == id).Select(a => a.Problem).Distinct().ToListAsync(cancellation).ConfigureAwait(false);
        var sheets = await db.SheetAttempts.Where(s => s.AssignmentId == id).Select(s => s.SheetId).Distinct().ToListAsync(cancellation).ConfigureAwait(false);
        return [.. drills.Select(slug => new DraftItem(false, slug)), .. sheets.Select(sheet => new DraftItem(true, sheet))];
    }

    private static AssignmentItem NewItem(Assignment assignment, DraftItem item, int position) => new()
    {
        AssignmentId = assignment.Id, Position = position, IsSheet = item.IsSheet, Slug = item.Slug, Seed = SeedFor(assignment, item.IsSheet),
    };

    private static string? SeedFor(Assignment assignment, bool isSheet) => isSheet && assignment.SameNumbers ? SheetSeed.NewSecret().Text : null;

    private static void Rearrange(DrillJudgeDb db, Assignment assignment, IReadOnlyList<DraftItem> wanted)
    {
        foreach (var gone in assignment.Items.Where(i => !wanted.Contains(new DraftItem(i.IsSheet, i.Slug))).ToList())
        {
            assignment.Items.Remove(gone);
            db.Remove(gone);
        }

        for (var i = 0; i < wanted.Count; i++)
        {
            if (assignment.Items.Find(item => item.IsSheet == wanted[i].IsSheet && item.Slug == wanted[i].Slug) is { } kept)
            {
                kept.Position = i;
                // Nobody has begun it where this changes.
                if (kept.Seed is null == assignment.SameNumbers)
                    kept.Seed = SeedFor(assignment, kept.IsSheet);
            }
            else
                db.Add(NewItem(assignment, wanted[i], i));
        }

        assignment.Items.Sort((a, b) => a.Position.CompareTo(b.Position));
    }

    private async Task<Outcome<Assignment>> ActAsync(Actor who, Guid id, string action, Func<DrillJudgeDb, Assignment, Task<Refusal?>> act, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        if (await LedAsync(db, who, id, cancellation).ConfigureAwait(false) is not { } assignment)
            return AssignmentRules.Unknown;
        if (assignment.Cohort!.ArchivedAt is not null)
            return CohortRules.Archived;
        if (await act(db, assignment).ConfigureAwait(false) is { } refused)
            return refused;
        var words = action.Split(' ');
        db.Note(clock, who, words[0], words.Length > 1 ? $"{words[1]} {id}" : id.ToString());
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        return assignment;
    }
}
