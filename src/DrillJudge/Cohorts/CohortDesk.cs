using DrillJudge.Attempts;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Cohorts;

/// <summary>Makes cohorts and changes what is said of them. Leaders and administrators change; what they do is written down.</summary>
public sealed class CohortDesk(IDbContextFactory<DrillJudgeDb> databases, TimeProvider clock)
{
    /// <summary>Makes a cohort, led by whoever asks, with a code to join it.</summary>
    public async Task<Outcome<Cohort>> MakeAsync(Actor who, string? name, string? timeZone, CancellationToken cancellation)
    {
        if (!who.Instructs && !who.Administers)
            return new Refusal(RefusalKind.Forbidden, "instructors-only", "Cohorts are made by instructors.");
        if (CohortRules.CheckName(name) is { } badName)
            return badName;
        if (CohortRules.CheckZone(timeZone) is { } badZone)
            return badZone;
        var now = clock.GetUtcNow();
        for (var tries = 0; ; tries++)
        {
            await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            var cohort = new Cohort { Name = name!.Trim(), TimeZone = timeZone!, JoinCode = JoinCodes.New(), CreatedAt = now };
            cohort.Enrolments.Add(new Enrolment { CohortId = cohort.Id, UserId = who.Id, Leads = true, JoinedAt = now });
            db.Cohorts.Add(cohort);
            db.Note(clock, who, "cohort.make", cohort.Id.ToString());
            try
            {
                await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
                return cohort;
            }
            catch (DbUpdateException) when (tries < 3)
            {
                // Two cohorts drew one code; the second draws again.
            }
        }
    }

    /// <summary>The cohorts that somebody sees, those that run first, by name.</summary>
    public async Task<IReadOnlyList<CohortView>> ListAsync(Actor who, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var cohorts = await db.Cohorts.AsNoTracking().SeenBy(who).Include(c => c.Enrolments).OrderBy(c => c.ArchivedAt != null).ThenBy(c => c.Name).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. cohorts.Select(c => View(c, who))];
    }

    /// <summary>A cohort that somebody sees.</summary>
    public async Task<Outcome<CohortView>> FindAsync(Actor who, Guid id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        return await db.Cohorts.AsNoTracking().SeenBy(who).Include(c => c.Enrolments).SingleOrDefaultAsync(c => c.Id == id, cancellation).ConfigureAwait(false) is { } cohort
            ? View(cohort, who)
            : CohortRules.Unknown;
    }

    /// <summary>A cohort that somebody leads; whoever only learns in it gets the same answer as a stranger.</summary>
    public async Task<Outcome<CohortView>> FindLedAsync(Actor who, Guid id, CancellationToken cancellation) =>
        await FindAsync(who, id, cancellation).ConfigureAwait(false) is { Refused: false, Value: { Leads: true } view } ? view : CohortRules.Unknown;

    /// <summary>Renames it, sets its time zone, shows or hides the leaderboard.</summary>
    public Task<Outcome<Cohort>> ChangeAsync(Actor who, Guid id, CohortChange change, CancellationToken cancellation)
    {
        if ((change.Name is { } name ? CohortRules.CheckName(name) : null) is { } badName)
            return Task.FromResult<Outcome<Cohort>>(badName);
        if ((change.TimeZone is { } zone ? CohortRules.CheckZone(zone) : null) is { } badZone)
            return Task.FromResult<Outcome<Cohort>>(badZone);
        return ActAsync(who, id, "cohort.change", false, cohort =>
        {
            cohort.Name = change.Name?.Trim() ?? cohort.Name;
            cohort.TimeZone = change.TimeZone ?? cohort.TimeZone;
            cohort.Leaderboard = change.Leaderboard ?? cohort.Leaderboard;
        }, cancellation);
    }

    /// <summary>Draws another code; the one before stops working.</summary>
    public Task<Outcome<Cohort>> RotateCodeAsync(Actor who, Guid id, CancellationToken cancellation) =>
        ActAsync(who, id, "cohort.code", false, cohort => cohort.JoinCode = JoinCodes.New(), cancellation);

    /// <summary>Takes the code away: nobody joins until there is another.</summary>
    public Task<Outcome<Cohort>> CloseCodeAsync(Actor who, Guid id, CancellationToken cancellation) =>
        ActAsync(who, id, "cohort.code-close", false, cohort => cohort.JoinCode = null, cancellation);

    /// <summary>Ends a cohort, or takes that back.</summary>
    public Task<Outcome<Cohort>> ArchiveAsync(Actor who, Guid id, bool archived, CancellationToken cancellation) =>
        ActAsync(who, id, archived ? "cohort.archive" : "cohort.revive", true, cohort => cohort.ArchivedAt = archived ? cohort.ArchivedAt ?? clock.GetUtcNow() : null, cancellation);

    private static CohortView View(Cohort cohort, Actor who) => new(cohort, cohort.IsLedBy(who), cohort.Enrolments.Exists(e => e.UserId == who.Id && !e.Leads));

    private async Task<Outcome<Cohort>> ActAsync(Actor who, Guid id, string action, bool evenArchived, Action<Cohort> change, CancellationToken cancellation)
    {
        for (var tries = 0; ; tries++)
        {
            await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            if (await db.Cohorts.LedBy(who).SingleOrDefaultAsync(c => c.Id == id, cancellation).ConfigureAwait(false) is not { } cohort)
                return CohortRules.Unknown;
            if (cohort.ArchivedAt is not null && !evenArchived)
                return CohortRules.Archived;
            change(cohort);
            db.Note(clock, who, action, id.ToString());
            try
            {
                await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
                return cohort;
            }
            catch (DbUpdateException) when (tries < 3)
            {
                // A code that another cohort has; draw again.
            }
        }
    }
}
