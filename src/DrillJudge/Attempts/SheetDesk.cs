using DrillJudge.Data;
using DrillJudge.Worksheets;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Attempts;

/// <summary>Draws worksheets for learners and keeps what they do to them. Times are the server's.</summary>
public sealed class SheetDesk(IDbContextFactory<DrillJudgeDb> databases, WorksheetCatalog catalog, TimeProvider clock)
{
    // Each loss means that somebody else of the same account got through; so many tabs press at once only on purpose.
    private const int MostTries = 8;

    /// <summary>Draws a sheet; no clock runs before its first step is opened.</summary>
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
        var drawn = DrawnSheet.Of(sheet, mode == SheetMode.Mock ? SheetSeed.NewSecret() : SheetSeed.Public(seed ?? Random.Shared.Next(1, 1_000_000)));
        var attempt = SheetAttempt.Start(drawn, mode, clock.GetUtcNow());
        var row = new StoredSheet { UserId = userId, SheetId = sheet.Id, Mode = mode, StartedAt = attempt.StartedAt, State = attempt.ToJson() };
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        db.SheetAttempts.Add(row);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return new SheetOnDesk(row, drawn, attempt);
    }

    /// <summary>A try of a user's.</summary>
    /// <returns>Refused as not found, or with the code sheet-changed where the sheet's file is another one by now: its numbers cannot be drawn again.</returns>
    public async Task<Outcome<SheetOnDesk>> FindAsync(Guid userId, Guid id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        return Lay(await db.SheetAttempts.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.UserId == userId, cancellation).ConfigureAwait(false));
    }

    /// <summary>Does something to a sheet. Who comes second finds the state that the first one left, so a step is answered once.</summary>
    /// <returns>How things stand now, with what became of it; refused where there is no such try.</returns>
    public async Task<Outcome<SheetChange>> ApplyAsync(Guid userId, Guid id, SheetEvent happened, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            var found = Lay(await db.SheetAttempts.SingleOrDefaultAsync(s => s.Id == id && s.UserId == userId, cancellation).ConfigureAwait(false));
            if (found.Refused)
                return found.Refusal;
            var before = found.Value;
            var outcome = SheetRules.Apply(before.Drawn, before.Attempt, happened, clock.GetUtcNow());
            if (outcome is not SheetOutcome.Accepted { Attempt: var attempt } || ReferenceEquals(attempt, before.Attempt))
                return new SheetChange(before, outcome);
            Keep(before.Row, before.Drawn, attempt);
            try
            {
                await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
                return new SheetChange(before with { Attempt = attempt }, outcome);
            }
            catch (DbUpdateConcurrencyException) when (tries < MostTries)
            {
                // Another tab was quicker; what is asked for is held against what it left.
            }
        }
    }

    /// <summary>The tries of a user, the latest first.</summary>
    /// <param name="userId">Whose.</param>
    /// <param name="sheetId">Of one sheet only; null for all.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<StoredSheet>> HistoryAsync(Guid userId, string? sheetId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        return await db.SheetAttempts.AsNoTracking().Where(s => s.UserId == userId && (sheetId == null || s.SheetId == sheetId))
            .OrderByDescending(s => s.StartedAt).ThenByDescending(s => s.Id).ToListAsync(cancellation).ConfigureAwait(false);
    }

    private static void Keep(StoredSheet row, DrawnSheet drawn, SheetAttempt attempt)
    {
        row.State = attempt.ToJson();
        row.Version++;
        if (!attempt.Ended)
            return;
        var (grade, interval) = (Grader.Grade(drawn, attempt.Answers()), attempt.Interval(drawn));
        (row.EndedAt, row.Score, row.InTimeScore, row.Most) = (attempt.EndedAt, grade.Score, grade.InTimeScore, grade.Most);
        (row.Hit, row.Width) = (interval?.Hit, interval?.Width);
    }

    private Outcome<SheetOnDesk> Lay(StoredSheet? row)
    {
        if (row is null)
            return Refusal.NotFound("worksheet attempt");
        var attempt = SheetAttempt.FromJson(row.State);
        if (catalog.Find(row.SheetId) is not { } sheet || sheet.Version != attempt.Version || SheetSeed.FromStored(attempt.Seed) is not { } seed
            || !attempt.Steps.Skip(1).Select(work => work.Step).SequenceEqual(sheet.Steps.Select(step => step.Id)))
            return Refusal.Conflict("sheet-changed", "This worksheet was rewritten since, and its numbers cannot be drawn again. Start it anew.");
        return new SheetOnDesk(row, DrawnSheet.Of(sheet, seed), attempt);
    }

    private Refusal Unknown(string id) => new(
        RefusalKind.NotFound, "sheet-unknown", catalog.Nearest(id) is { Count: > 0 } near ? $"There is no such worksheet. Nearest: {string.Join(", ", near)}." : "There is no such worksheet.");
}
