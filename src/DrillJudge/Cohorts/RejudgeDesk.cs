using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Judging;
using DrillJudge.Packages;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Cohorts;

/// <summary>Has a cohort's submissions at a drill judged once more, and applies or drops what came of it: leaders and administrators do, and it is written down.</summary>
public sealed class RejudgeDesk(IDbContextFactory<DrillJudgeDb> databases, IJudgingJobs jobs, PackageStore packages, TimeProvider clock)
{
    /// <summary>Begins. Of each drill of a cohort one is open at a time.</summary>
    public async Task<Outcome<Rejudging>> StartAsync(Actor who, Guid cohortId, string problem, CancellationToken cancellation)
    {
        await using (var look = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false))
        {
            if (await CheckAsync(look, who, cohortId, problem, cancellation).ConfigureAwait(false) is { } refused)
                return refused;
        }

        // Before the transaction, since it writes with a connection of its own; and after the look, by which the problem is one that was handed in to.
        var package = await packages.KeepAsync(problem, cancellation).ConfigureAwait(false);
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        if (await CheckAsync(db, who, cohortId, problem, cancellation).ConfigureAwait(false) is { } meanwhile)
            return meanwhile;
        var submissions = await Judged(db, cohortId, problem).Select(s => new { s.Id, s.JudgementId }).ToListAsync(cancellation).ConfigureAwait(false);
        var rejudging = new Rejudging { CohortId = cohortId, Problem = problem, PackageHash = package, StartedBy = who.Id, StartedAt = clock.GetUtcNow() };
        rejudging.Submissions.AddRange(submissions.Select(s => new RejudgedSubmission { RejudgingId = rejudging.Id, SubmissionId = s.Id, BeforeId = s.JudgementId }));
        db.Rejudgings.Add(rejudging);
        db.Note(clock, who, "rejudge.start", $"{rejudging.Id} {problem}");
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        await jobs.WakeAsync(Guid.Empty).ConfigureAwait(false);
        return rejudging;
    }

    /// <summary>How far it is, and what would change.</summary>
    public async Task<Outcome<RejudgeView>> FindAsync(Actor who, Guid id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        if (await LedAsync(db, who, id, cancellation).ConfigureAwait(false) is not { } rejudging)
            return Refusal.NotFound("rejudging");
        var rows = await (
            from r in db.Set<RejudgedSubmission>().AsNoTracking()
            join s in db.Submissions on r.SubmissionId equals s.Id
            join u in db.Users on s.UserId equals u.Id
            join b in db.Judgements on r.BeforeId equals (Guid?)b.Id into befores
            from before in befores.DefaultIfEmpty()
            join a in db.Judgements on r.AfterId equals (Guid?)a.Id into afters
            from after in afters.DefaultIfEmpty()
            where r.RejudgingId == id
            select new
            {
                r.SubmissionId, u.Id, u.DisplayName, s.Number, s.SubmittedAt, r.State,
                Before = before == null ? null : new JudgedShort(before.Verdict, before.Passed, before.Total), After = after == null ? null : new JudgedShort(after.Verdict, after.Passed, after.Total),
            }).ToListAsync(cancellation).ConfigureAwait(false);
        return new RejudgeView(rejudging, [.. rows.OrderBy(r => r.DisplayName, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.SubmittedAt)
            .Select(r => new RejudgeLine(r.SubmissionId, r.Id, r.DisplayName, r.Number, r.SubmittedAt, r.State, r.Before, r.After))]);
    }

    /// <summary>Makes the new judgements the standing ones, all at once; solved times follow.</summary>
    public Task<Outcome<Rejudging>> ApplyAsync(Actor who, Guid id, CancellationToken cancellation) => EndAsync(who, id, "rejudge.apply", async (db, rejudging) =>
    {
        var rows = await db.Set<RejudgedSubmission>().Where(r => r.RejudgingId == id).ToListAsync(cancellation).ConfigureAwait(false);
        if (rows.Exists(r => r.State is SubmissionState.Queued or SubmissionState.Judging))
            return Refusal.Conflict("rejudge-running", "Not all is judged yet; wait until it is.");
        var after = rows.Where(r => r.AfterId is not null).ToDictionary(r => r.SubmissionId, r => r.AfterId);
        var ids = after.Keys.ToArray();
        // A judge's fault is no judgement: what stood goes on standing.
        var faults = (await db.Judgements.Where(j => ids.Contains(j.SubmissionId) && j.Verdict == Verdict.JudgeError).Select(j => j.Id).ToListAsync(cancellation).ConfigureAwait(false)).ToHashSet();
        var attempts = (await db.Submissions.Where(s => ids.Contains(s.Id)).Select(s => s.AttemptId).Distinct().ToListAsync(cancellation).ConfigureAwait(false)).ToArray();
        foreach (var (submission, judgement) in after.Where(pair => !faults.Contains(pair.Value!.Value)))
            await db.Submissions.Where(s => s.Id == submission).ExecuteUpdateAsync(set => set.SetProperty(s => s.JudgementId, judgement), cancellation).ConfigureAwait(false);
        foreach (var attempt in attempts)
        {
            var solved = await db.Submissions.Where(s => s.AttemptId == attempt && s.Judgement!.Verdict == Verdict.Accepted).MinAsync(s => (DateTimeOffset?)s.SubmittedAt, cancellation).ConfigureAwait(false);
            await db.Attempts.Where(a => a.Id == attempt).ExecuteUpdateAsync(set => set.SetProperty(a => a.SolvedAt, solved), cancellation).ConfigureAwait(false);
        }

        rejudging.AppliedAt = clock.GetUtcNow();
        return null;
    }, cancellation);

    /// <summary>Drops it, also before it is through; the judgements that stood go on standing.</summary>
    public Task<Outcome<Rejudging>> DropAsync(Actor who, Guid id, CancellationToken cancellation) => EndAsync(who, id, "rejudge.drop", (_, rejudging) =>
    {
        rejudging.DroppedAt = clock.GetUtcNow();
        return Task.FromResult<Refusal?>(null);
    }, cancellation);

    private static async Task<Refusal?> CheckAsync(DrillJudgeDb db, Actor who, Guid cohortId, string problem, CancellationToken cancellation)
    {
        if (await db.Cohorts.AsNoTracking().LedBy(who).SingleOrDefaultAsync(c => c.Id == cohortId, cancellation).ConfigureAwait(false) is not { } cohort)
            return CohortRules.Unknown;
        if (cohort.ArchivedAt is not null)
            return CohortRules.Archived;
        var open = await db.Rejudgings.Where(r => r.CohortId == cohortId && r.Problem == problem && r.AppliedAt == null && r.DroppedAt == null).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
        if (open is { } there)
            return Refusal.Conflict("rejudge-open", "These submissions are being judged once more already; apply or drop that first.", there);
        return await Judged(db, cohortId, problem).AnyAsync(cancellation).ConfigureAwait(false)
            ? null
            : Refusal.Conflict("rejudge-nothing", "There is no judged submission at this drill for one of the cohort's assignments.");
    }

    private static IQueryable<Submission> Judged(DrillJudgeDb db, Guid cohortId, string problem) => db.Submissions
        .Where(s => s.Problem == problem && s.State == SubmissionState.Done && db.Attempts.Any(a => a.Id == s.AttemptId && db.Assignments.Any(x => x.Id == a.AssignmentId && x.CohortId == cohortId)));

    private static Task<Rejudging?> LedAsync(DrillJudgeDb db, Actor who, Guid id, CancellationToken cancellation)
    {
        var led = db.Cohorts.LedBy(who).Select(c => (Guid?)c.Id);
        return db.Rejudgings.SingleOrDefaultAsync(r => r.Id == id && led.Contains(r.CohortId), cancellation);
    }

    private async Task<Outcome<Rejudging>> EndAsync(Actor who, Guid id, string action, Func<DrillJudgeDb, Rejudging, Task<Refusal?>> end, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        if (await LedAsync(db, who, id, cancellation).ConfigureAwait(false) is not { } rejudging)
            return Refusal.NotFound("rejudging");
        if (rejudging is { AppliedAt: not null } or { DroppedAt: not null })
            return Refusal.Conflict("rejudge-ended", rejudging.AppliedAt is null ? "It was dropped already." : "It was applied already.");
        if (await end(db, rejudging).ConfigureAwait(false) is { } refused)
            return refused;
        db.Note(clock, who, action, $"{id} {rejudging.Problem}");
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        return rejudging;
    }
}
