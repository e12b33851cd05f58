using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Worksheets;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Attempts;

/// <summary>Draws worksheets for learners and keeps what they do to them. Times are the server's.</summary>
public sealed class SheetDesk(IDbContextFactory<DrillJudgeDb> databases, WorksheetCatalog catalog, TimeProvider clock)
{
    // Each loss means that somebody else of the same account got through; so many tabs press at once only on purpose.
    private const int MostTries = 8;

    /// <summary>Draws a sheet for one's own; no clock runs before its first step is opened.</summary>
    /// <param name="userId">Who.</param>
    /// <param name="sheetId">Which sheet.</param>
    /// <param name="mode">Practice or mock.</param>
    /// <param name="seed">A public seed, 0 to 999,999,999, for practice; null for new numbers. A mock sheet's seed is always new and secret.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Outcome<SheetOnDesk>> StartAsync(Guid userId, string sheetId, SheetMode mode, int? seed, CancellationToken cancellation)
    {
        if (catalog.Find(sheetId) is not { } sheet)
            return Unknown(sheetId);
        if (seed is not null && mode == SheetMode.Mock)
            return Refusal.Invalid("E_SEED", "A mock sheet draws its own numbers; leave the seed out.");
        if (seed is < 0 or > SheetSeed.Greatest)
            return Refusal.Invalid("E_SEED", "A seed is a whole number from 0 to 999999999.");
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var started = Draw(db, userId, sheet, mode == SheetMode.Mock ? SheetSeed.NewSecret() : SheetSeed.Public(seed ?? Random.Shared.Next(1, 1_000_000)), mode, null);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return started;
    }

    /// <summary>Draws a sheet for an assignment: as a mock interview, with the numbers that all have or with new ones, from a seed that stays here.</summary>
    /// <param name="userId">Who.</param>
    /// <param name="sheetId">Which sheet.</param>
    /// <param name="assignmentId">Which assignment.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Outcome<SheetOnDesk>> StartAssignedAsync(Guid userId, string sheetId, Guid assignmentId, CancellationToken cancellation)
    {
        if (catalog.Find(sheetId) is not { } sheet)
            return Unknown(sheetId);
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var begun = await db.BeginSheetAsync(userId, assignmentId, sheet.Id, clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        if (begun.Refused)
            return begun.Refusal;
        var started = Draw(db, userId, sheet, AssignedSheets.SeedOf(begun.Value.Assignment, sheet.Id), SheetMode.Mock, begun.Value);
        try
        {
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
            return started;
        }
        catch (DbUpdateException)
        {
            // Another tab was quicker; the index lets one of the two through.
            await using var again = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            var tries = await again.TriesAsync(userId, assignmentId, sheet.Id, cancellation).ConfigureAwait(false);
            return tries.FirstOrDefault(t => t.EndedAt is null) is { } first ? AssignedSheets.AlreadyOpen(first.Id) : throw new InvalidOperationException("A try could not be saved, and none stands in its way.");
        }
    }

    /// <summary>An assigned sheet as its learner finds it; refused where the assignment is none of theirs or does not ask for the sheet.</summary>
    public async Task<Outcome<AssignedSheet>> FindAssignedAsync(Guid userId, string sheetId, Guid assignmentId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var begun = await db.BeginSheetAsync(userId, assignmentId, sheetId, now, cancellation).ConfigureAwait(false);
        if (begun.Refusal is { Kind: RefusalKind.NotFound } unknown)
            return unknown;
        var terms = begun.Refused ? await db.TermsAsync(assignmentId, userId, cancellation).ConfigureAwait(false) : begun.Value;
        var tries = await db.TriesAsync(userId, assignmentId, sheetId, cancellation).ConfigureAwait(false);
        return new AssignedSheet(terms!, tries.Count, terms!.Takes(now) ? tries.FirstOrDefault(t => t.EndedAt is null)?.Id : null, begun.Refusal);
    }

    /// <summary>A try of a user's.</summary>
    /// <returns>Refused as not found, or with the code sheet-changed where the sheet's file is another one by now: its numbers cannot be drawn again.</returns>
    public async Task<Outcome<SheetOnDesk>> FindAsync(Guid userId, Guid id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        return await LayAsync(db, await db.SheetAttempts.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.UserId == userId, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
    }

    /// <summary>Does something to a sheet. Who comes second finds the state that the first one left, so a step is answered once.</summary>
    /// <returns>How things stand now, with what became of it; refused where there is no such try, and where its assignment takes nothing any more: then it ends.</returns>
    public async Task<Outcome<SheetChange>> ApplyAsync(Guid userId, Guid id, SheetEvent happened, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            var row = await db.SheetAttempts.SingleOrDefaultAsync(s => s.Id == id && s.UserId == userId, cancellation).ConfigureAwait(false);
            var open = row is { EndedAt: null };
            var found = await LayAsync(db, row, cancellation).ConfigureAwait(false);
            if (found.Refused)
                return found.Refusal;
            var before = found.Value;
            var now = clock.GetUtcNow();
            var closed = open && before.Terms is { } terms ? AssignedWork.CheckTakes(terms, now) : null;
            var outcome = closed is null ? SheetRules.Apply(before.Drawn, before.Attempt, happened, now) : null;
            if (outcome is SheetOutcome.Accepted { Attempt: var attempt } && !ReferenceEquals(attempt, before.Attempt))
                before.Row.Keep(before.Drawn, attempt);
            else
                attempt = before.Attempt;
            try
            {
                await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
                if (closed is not null)
                    return closed;
                return new SheetChange(before with { Attempt = attempt, Hold = attempt.Ended && open ? await HoldAsync(db, before.Row, before.Terms, cancellation).ConfigureAwait(false) : before.Hold }, outcome!);
            }
            catch (DbUpdateConcurrencyException) when (tries < MostTries)
            {
                // Another tab was quicker; what is asked for is held against what it left.
            }
        }
    }

    /// <summary>The tries of a user, the latest first, without the points of those whose result is kept back.</summary>
    /// <param name="userId">Whose.</param>
    /// <param name="sheetId">Of one sheet only; null for all.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<StoredSheet>> HistoryAsync(Guid userId, string? sheetId, CancellationToken cancellation) =>
        [.. (await ListAsync(userId, sheetId, cancellation).ConfigureAwait(false)).Select(kept => kept.Row)];

    /// <summary>The same, each with its assignment's terms and why its result is kept back.</summary>
    public async Task<IReadOnlyList<KeptSheet>> ListAsync(Guid userId, string? sheetId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var rows = await db.SheetAttempts.AsNoTracking().Where(s => s.UserId == userId && (sheetId == null || s.SheetId == sheetId))
            .OrderByDescending(s => s.StartedAt).ThenByDescending(s => s.Id).ToListAsync(cancellation).ConfigureAwait(false);
        var (terms, now) = (await db.TermsAsync(rows.Select(row => row.AssignmentId), userId, cancellation).ConfigureAwait(false), clock.GetUtcNow());
        var tries = rows.ToLookup(row => (row.AssignmentId, row.SheetId));
        var kept = rows.ConvertAll(row => new KeptSheet(row, row.AssignmentId is { } id ? terms.GetValueOrDefault(id) : null, null) is { Terms: { } own } assigned
            ? assigned with { Hold = ResultHold.Of(own, tries[(row.AssignmentId, row.SheetId)].Count(), tries[(row.AssignmentId, row.SheetId)].Any(other => other.EndedAt is null), now) }
            : new KeptSheet(row, null, null));
        foreach (var one in kept)
        {
            // Those that ended with their assignment, unseen so far.
            if (one is { Row.EndedAt: null, Terms: not null })
                catalog.Lay(one.Row, one.Terms, one.Hold, now);
            if (one.Hold is not null)
                one.Row.Withhold();
        }

        return kept;
    }

    private SheetOnDesk Draw(DrillJudgeDb db, Guid userId, Worksheet sheet, SheetSeed seed, SheetMode mode, LearnerTerms? terms)
    {
        var drawn = DrawnSheet.Of(sheet, seed);
        var attempt = SheetAttempt.Start(drawn, mode, clock.GetUtcNow());
        if (terms is not null)
            attempt = attempt.StretchedBy(sheet, terms.ExtraMinutes);
        var row = new StoredSheet { UserId = userId, SheetId = sheet.Id, AssignmentId = terms?.Assignment.Id, Mode = mode, StartedAt = attempt.StartedAt, State = attempt.ToJson() };
        db.SheetAttempts.Add(row);
        return new SheetOnDesk(row, drawn, attempt, terms, terms is null ? null : new ResultHold(HoldReason.OpenTry, terms.DueAt));
    }

    private async Task<Outcome<SheetOnDesk>> LayAsync(DrillJudgeDb db, StoredSheet? row, CancellationToken cancellation)
    {
        if (row is null)
            return Refusal.NotFound("worksheet attempt");
        var terms = row.AssignmentId is { } assignment ? await db.TermsAsync(assignment, row.UserId, cancellation).ConfigureAwait(false) : null;
        return catalog.Lay(row, terms, await HoldAsync(db, row, terms, cancellation).ConfigureAwait(false), clock.GetUtcNow());
    }

    private async Task<ResultHold?> HoldAsync(DrillJudgeDb db, StoredSheet row, LearnerTerms? terms, CancellationToken cancellation)
    {
        if (terms is null)
            return null;
        var tries = await db.TriesAsync(row.UserId, terms.Assignment.Id, row.SheetId, cancellation).ConfigureAwait(false);
        return ResultHold.Of(terms, tries.Count, tries.Any(t => t.EndedAt is null), clock.GetUtcNow());
    }

    private Refusal Unknown(string id) => new(
        RefusalKind.NotFound, "sheet-unknown", catalog.Nearest(id) is { Count: > 0 } near ? $"There is no such worksheet. Nearest: {string.Join(", ", near)}." : "There is no such worksheet.");
}
