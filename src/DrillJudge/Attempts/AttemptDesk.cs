using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Problems;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Attempts;

/// <summary>Starts attempts, keeps their drafts and puts them away. Times are the server's.</summary>
public sealed class AttemptDesk(IDbContextFactory<DrillJudgeDb> databases, ProblemCatalog catalog, TimeProvider clock)
{
    /// <summary>Starts an attempt for practice; the clock runs from now.</summary>
    /// <param name="userId">Who.</param>
    /// <param name="slug">What.</param>
    /// <param name="minutes">How long; null for what the problem says.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<Outcome<Attempt>> StartAsync(Guid userId, string slug, int? minutes, CancellationToken cancellation) => StartAsync(userId, slug, minutes, null, null, cancellation);

    /// <summary>Starts an attempt under no key.</summary>
    public Task<Outcome<Attempt>> StartAsync(Guid userId, string slug, int? minutes, Guid? assignmentId, CancellationToken cancellation) => StartAsync(userId, slug, minutes, assignmentId, null, cancellation);

    /// <summary>Starts an attempt; the clock runs from now.</summary>
    /// <param name="userId">Who.</param>
    /// <param name="slug">What.</param>
    /// <param name="minutes">How long; null for what the assignment, or else the problem, says.</param>
    /// <param name="assignmentId">For which assignment; null for practice.</param>
    /// <param name="key">The request's <see cref="IdempotencyKey"/>: what was started under it before is answered again, as it stands now.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Outcome<Attempt>> StartAsync(Guid userId, string slug, int? minutes, Guid? assignmentId, string? key, CancellationToken cancellation)
    {
        if (IdempotencyKey.Check(key) is { } badKey)
            return badKey;
        if (!catalog.Slugs.Contains(slug) || catalog.Find(slug) is not { } problem)
            return Unknown(slug);
        if (minutes is { } asked && AttemptRules.CheckMinutes(asked) is { } bad)
            return bad;
        if (minutes is not null && assignmentId is not null)
            return Refusal.Invalid("minutes-assigned", "The assignment says how long its drills take; leave the minutes out.");
        var now = clock.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        if (await StartedAsync(db) is { } repeated)
            return repeated;
        var open = await db.Attempts.SingleOrDefaultAsync(a => a.UserId == userId && a.Problem == slug && a.ClosedAt == null, cancellation).ConfigureAwait(false);
        if (open is not null && StandsInTheWay(open, assignmentId, now))
            // The same request's first sending may have got through a moment ago.
            return key is not null && open.IdempotencyKey == key ? open : AlreadyOpen(open, assignmentId);
        LearnerTerms? terms = null;
        if (assignmentId is { } assigned)
        {
            var begun = await db.BeginAsync(userId, assigned, false, slug, now, cancellation).ConfigureAwait(false);
            if (begun.Refused)
                return begun.Refusal;
            terms = begun.Value;
        }

        var length = minutes ?? (terms?.Assignment.Minutes ?? problem.Minutes) + (terms?.ExtraMinutes ?? 0);
        // What is solved, or has run out, gives way to the new one.
        if (open is not null)
        {
            open.ClosedAt = now;
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }

        var attempt = new Attempt
        {
            UserId = userId, Problem = slug, AssignmentId = assignmentId, Minutes = length, StartedAt = now, Deadline = terms?.DeadlineOf(now, length) ?? now.AddMinutes(length), Draft = StarterCode.For(problem),
            IdempotencyKey = key,
        };
        db.Attempts.Add(attempt);
        try
        {
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
            return attempt;
        }
        catch (DbUpdateException)
        {
            // Another tab was quicker; the index lets one of the two through.
            await using var again = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            if (await StartedAsync(again) is { } same)
                return same;
            var first = await again.Attempts.SingleOrDefaultAsync(a => a.UserId == userId && a.Problem == slug && a.ClosedAt == null, cancellation).ConfigureAwait(false);
            return first is null ? throw new InvalidOperationException("An attempt could not be saved, and none stands in its way.") : AlreadyOpen(first, assignmentId);
        }

        async Task<Outcome<Attempt>?> StartedAsync(DrillJudgeDb where) =>
            key is null || await where.Attempts.AsNoTracking().SingleOrDefaultAsync(a => a.UserId == userId && a.IdempotencyKey == key, cancellation).ConfigureAwait(false) is not { } first ? null
            : first.Problem == slug && first.AssignmentId == assignmentId && (minutes is null || first.Minutes == minutes) ? first
            : IdempotencyKey.Reused;
    }

    /// <summary>An attempt of a user's.</summary>
    public async Task<Outcome<Attempt>> FindAsync(Guid userId, Guid attemptId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        return await db.Attempts.AsNoTracking()
            .Include(a => a.Submissions.OrderBy(s => s.Number)).ThenInclude(s => s.Judgement)
            .SingleOrDefaultAsync(a => a.Id == attemptId && a.UserId == userId, cancellation).ConfigureAwait(false) is { } attempt
            ? attempt
            : Refusal.NotFound("attempt");
    }

    /// <summary>Saves a draft. One that was made from an older version than the saved one is refused, and both are kept: the page asks.</summary>
    /// <param name="userId">Who.</param>
    /// <param name="attemptId">Where.</param>
    /// <param name="source">What the editor holds; it may be empty.</param>
    /// <param name="version">The version that it was made from.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The attempt with its new version.</returns>
    public async Task<Outcome<Attempt>> SaveDraftAsync(Guid userId, Guid attemptId, string source, int version, CancellationToken cancellation)
    {
        if (source.Length > AttemptRules.LongestSource)
            return AttemptRules.CheckSource(source)!;
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var now = clock.GetUtcNow();
        // One statement, so that of two devices that save at once one is refused.
        var saved = await db.Attempts.Where(a => a.Id == attemptId && a.UserId == userId && a.ClosedAt == null && a.DraftVersion == version)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Draft, source).SetProperty(a => a.DraftVersion, version + 1).SetProperty(a => a.DraftedAt, now), cancellation).ConfigureAwait(false);
        var found = await FindAsync(userId, attemptId, cancellation).ConfigureAwait(false);
        if (saved == 1 || found.Refused)
            return found;
        return found.Value.ClosedAt is not null ? Closed : Refusal.Conflict("draft-changed", "This draft was saved from another place meanwhile.", attemptId);
    }

    /// <summary>Puts an attempt away; nothing can be submitted to it any more.</summary>
    public async Task<Outcome<Attempt>> CloseAsync(Guid userId, Guid attemptId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var now = clock.GetUtcNow();
        await db.Attempts.Where(a => a.Id == attemptId && a.UserId == userId && a.ClosedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.ClosedAt, now), cancellation).ConfigureAwait(false);
        return await FindAsync(userId, attemptId, cancellation).ConfigureAwait(false);
    }

    /// <summary>Notes that code was run; the first time counts.</summary>
    public async Task NoteRunAsync(Guid attemptId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var now = clock.GetUtcNow();
        await db.Attempts.Where(a => a.Id == attemptId && a.FirstRunAt == null).ExecuteUpdateAsync(set => set.SetProperty(a => a.FirstRunAt, now), cancellation).ConfigureAwait(false);
    }

    /// <summary>What a closed attempt answers.</summary>
    internal static Refusal Closed => Refusal.Conflict("attempt-closed", "This attempt was put away. Start a new one.");

    // One that was assigned goes on after its clock, as late: practice does not put it away unasked.
    private static bool StandsInTheWay(Attempt open, Guid? assignmentId, DateTimeOffset now) => open.StateAt(now) switch
    {
        AttemptState.Running => true,
        AttemptState.Overdue => open.AssignmentId is not null && open.AssignmentId != assignmentId,
        _ => false,
    };

    private static Refusal AlreadyOpen(Attempt open, Guid? assignmentId) => (open.AssignmentId, assignmentId) switch
    {
        var (has, wanted) when has == wanted => Refusal.Conflict("attempt-open", "You have an open attempt at this drill. Go on with it, or put it away first.", open.Id),
        (null, _) => Refusal.Conflict("practice-open", "You have an open practice attempt at this drill. Put it away first: open it and press Put away, or close it with the API.", open.Id),
        _ => Refusal.Conflict("assigned-open", "You have an open attempt at this drill for an assignment. Go on with it, or put it away first.", open.Id),
    };

    private Refusal Unknown(string slug) => new(
        RefusalKind.NotFound, "problem-unknown", catalog.Nearest(slug) is { Count: > 0 } near ? $"There is no problem {slug}. Nearest: {string.Join(", ", near)}." : $"There is no problem {slug}.");
}
