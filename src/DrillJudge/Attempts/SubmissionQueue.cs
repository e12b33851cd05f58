using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Operation;
using DrillJudge.Packages;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Attempts;

/// <summary>
/// The queue of record. A submission is a committed row before anybody hears of it; the job that judges it is only a knock on the door, and rows that nobody
/// knocked for are found again. Which row is next is decided when a judge is free: learners take turns, so that one who submits a hundred times waits for himself.
/// </summary>
public sealed class SubmissionQueue(IDbContextFactory<DrillJudgeDb> databases, IJudgingJobs jobs, SubmissionEvents events, PackageStore packages, TimeProvider clock)
{
    /// <summary>A claim that was not renewed for so long was left by a node that died.</summary>
    public static readonly TimeSpan ClaimLife = TimeSpan.FromSeconds(30);

    /// <summary>Judgings begun before a submission is given up as our failure.</summary>
    public const int MostTries = 3;

    private const string NodesEnded = "The nodes that judged it ended before they were done.";

    /// <summary>Takes a submission in under no key.</summary>
    public Task<Outcome<Submission>> EnqueueAsync(Guid userId, Guid attemptId, string? source, CancellationToken cancellation) => EnqueueAsync(userId, attemptId, source, null, cancellation);

    /// <summary>Takes a submission in. When this returns, it is committed.</summary>
    /// <param name="userId">Whose.</param>
    /// <param name="attemptId">Where.</param>
    /// <param name="source">C#.</param>
    /// <param name="key">The request's <see cref="IdempotencyKey"/>: what came under it before is answered again, as it stands now.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Outcome<Submission>> EnqueueAsync(Guid userId, Guid attemptId, string? source, string? key, CancellationToken cancellation)
    {
        if ((AttemptRules.CheckSource(source) ?? IdempotencyKey.Check(key)) is { } bad)
            return bad;
        using var span = JudgeMeters.Submitting();
        Submission submission;
        for (var tries = 0; ; tries++)
        {
            await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            var attempt = await db.Attempts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == attemptId && a.UserId == userId, cancellation).ConfigureAwait(false);
            if (attempt is null)
                return Refusal.NotFound("attempt");
            // Before the attempt's end is looked at: what was taken in then stays taken in.
            if (key is not null && await db.Submissions.AsNoTracking().Include(s => s.Judgement).SingleOrDefaultAsync(s => s.AttemptId == attemptId && s.IdempotencyKey == key, cancellation).ConfigureAwait(false) is { } first)
                return first.Source == source ? first : IdempotencyKey.Reused;
            if (attempt.ClosedAt is not null)
                return AttemptDesk.Closed;
            var now = clock.GetUtcNow();
            var terms = attempt.AssignmentId is { } assignment ? await db.TermsAsync(assignment, userId, cancellation).ConfigureAwait(false) : null;
            if (terms is not null && AssignedWork.CheckTakes(terms, now) is { } closed)
                return closed;
            var package = await packages.KeepAsync(attempt.Problem, cancellation).ConfigureAwait(false);
            var number = await db.Submissions.Where(s => s.AttemptId == attemptId).MaxAsync(s => (int?)s.Number, cancellation).ConfigureAwait(false) ?? 0;
            submission = new Submission
            {
                AttemptId = attemptId, UserId = userId, Problem = attempt.Problem, PackageHash = package, Number = number + 1, Source = source!, SubmittedAt = now, Late = now > (terms?.LateAfter(attempt.Deadline) ?? attempt.Deadline),
                IdempotencyKey = key, TraceParent = span?.Id,
            };
            db.Submissions.Add(submission);
            try
            {
                await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
                break;
            }
            catch (DbUpdateException) when (tries < 3)
            {
                // Two submissions at once took the same number, and the second takes the next; or they came under the same key, and the second finds the first.
            }
        }

        span?.SetTag("drilljudge.submission.id", submission.Id);
        // Committed: from here on nothing may undo it, not even a caller who goes away.
        events.Publish(submission.Id, new SubmissionEvent.StateChanged(SubmissionState.Queued));
        await jobs.WakeAsync(submission.Id).ConfigureAwait(false);
        return submission;
    }

    /// <summary>Claims the submission whose turn it is: of each learner the oldest, and of those the one whose learner was served least in this queue. Null when none waits.</summary>
    public async Task<Submission?> ClaimAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            var now = clock.GetUtcNow();
            var stale = now - ClaimLife;
            var waiting = await db.Submissions.AsNoTracking()
                .Where(s => s.State == SubmissionState.Queued || (s.State == SubmissionState.Judging && s.ClaimedAt < stale))
                .OrderBy(s => s.SubmittedAt).Take(1000)
                .Select(s => new { s.Id, s.UserId, s.SubmittedAt, s.Claim, s.Tries, s.State }).ToListAsync(cancellation).ConfigureAwait(false);
            if (waiting.Count == 0)
                return null;
            var busy = (await db.Submissions.AsNoTracking().Where(s => s.State == SubmissionState.Judging && s.ClaimedAt >= stale).Select(s => s.UserId).ToListAsync(cancellation).ConfigureAwait(false))
                .CountBy(id => id).ToDictionary();
            var next = waiting.GroupBy(s => s.UserId).Select(own => own.First()).OrderBy(s => busy.GetValueOrDefault(s.UserId)).ThenBy(s => s.SubmittedAt).First();
            if (next.Tries >= MostTries)
            {
                await db.Submissions.Where(s => s.Id == next.Id && s.Claim == next.Claim && s.State == next.State)
                    .ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SubmissionState.Failed).SetProperty(s => s.Fault, s => s.Fault ?? NodesEnded), cancellation).ConfigureAwait(false);
                events.Publish(next.Id, new SubmissionEvent.StateChanged(SubmissionState.Failed));
                continue;
            }

            var claim = Guid.NewGuid();
            var taken = await db.Submissions.Where(s => s.Id == next.Id && s.Claim == next.Claim && s.State == next.State)
                .ExecuteUpdateAsync(set => set
                    .SetProperty(s => s.State, SubmissionState.Judging).SetProperty(s => s.Claim, claim).SetProperty(s => s.ClaimedAt, now).SetProperty(s => s.Tries, s => s.Tries + 1), cancellation).ConfigureAwait(false);
            // Another node may have been quicker; then look again.
            if (taken == 0)
                continue;
            if (next.State == SubmissionState.Judging)
                events.Publish(next.Id, new SubmissionEvent.Restarted("The judge that had it is gone; another begins again."));
            return await db.Submissions.AsNoTracking().SingleAsync(s => s.Id == next.Id, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Keeps a claim alive; false when somebody else has it.</summary>
    public async Task<bool> RenewAsync(Submission submission, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var now = clock.GetUtcNow();
        return await db.Submissions.Where(s => s.Id == submission.Id && s.Claim == submission.Claim && s.State == SubmissionState.Judging)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.ClaimedAt, now), cancellation).ConfigureAwait(false) == 1;
    }

    /// <summary>Writes a judgement, which from now on stands; false when the claim was lost, and nothing is written.</summary>
    public async Task<bool> CompleteAsync(Submission submission, StoredJudgement judgement, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        var mine = await db.Submissions.Where(s => s.Id == submission.Id && s.Claim == submission.Claim && s.State == SubmissionState.Judging)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SubmissionState.Done).SetProperty(s => s.Claim, (Guid?)null), cancellation).ConfigureAwait(false);
        if (mine == 0)
            return false;
        db.Judgements.Add(judgement);
        await WebhookOutbox.AddAsync(db, submission, judgement, cancellation).ConfigureAwait(false);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        await db.Submissions.Where(s => s.Id == submission.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.JudgementId, judgement.Id), cancellation).ConfigureAwait(false);
        if (judgement.Verdict == Judging.Verdict.Accepted)
        {
            await db.Attempts.Where(a => a.Id == submission.AttemptId && (a.SolvedAt == null || a.SolvedAt > submission.SubmittedAt))
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.SolvedAt, submission.SubmittedAt), cancellation).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>Gives a claim back, through no fault of the submission's; it is tried again, <see cref="MostTries"/> times in all.</summary>
    /// <param name="submission">As it was claimed.</param>
    /// <param name="countTry">Whether it counts among those.</param>
    /// <param name="fault">What failed, for administrators.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task ReleaseAsync(Submission submission, bool countTry, string? fault, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await db.Submissions.Where(s => s.Id == submission.Id && s.Claim == submission.Claim && s.State == SubmissionState.Judging)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SubmissionState.Queued).SetProperty(s => s.Claim, (Guid?)null).SetProperty(s => s.Tries, s => countTry ? s.Tries : s.Tries - 1)
                .SetProperty(s => s.Fault, s => fault ?? s.Fault), cancellation)
            .ConfigureAwait(false);
    }

    /// <summary>Queues a submission anew that we could not judge, or judged with an error of ours; false when it is neither. What stood no longer stands; the audit log keeps who did it.</summary>
    public async Task<bool> RequeueAsync(Guid actor, Guid submissionId, CancellationToken cancellation)
    {
        await using (var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
            var changed = await db.Submissions.Where(s => s.Id == submissionId && (s.State == SubmissionState.Failed || (s.State == SubmissionState.Done && db.Judgements.Any(j => j.Id == s.JudgementId && j.Verdict == Judging.Verdict.JudgeError))))
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SubmissionState.Queued).SetProperty(s => s.Tries, 0).SetProperty(s => s.Claim, (Guid?)null).SetProperty(s => s.JudgementId, (Guid?)null), cancellation)
                .ConfigureAwait(false);
            if (changed == 0)
                return false;
            db.Audit.Add(new AuditEntry { At = clock.GetUtcNow(), UserId = actor, Action = "submission.requeue", Subject = submissionId.ToString() });
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }

        events.Publish(submissionId, new SubmissionEvent.StateChanged(SubmissionState.Queued));
        await jobs.WakeAsync(submissionId).ConfigureAwait(false);
        return true;
    }

    /// <summary>How the queue stands; submissions that a dead node left count as waiting.</summary>
    public async Task<QueueDepth> MeasureAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var now = clock.GetUtcNow();
        var stale = now - ClaimLife;
        var judging = await db.Submissions.CountAsync(s => s.State == SubmissionState.Judging && s.ClaimedAt >= stale, cancellation).ConfigureAwait(false);
        var waiting = db.Submissions.Where(s => s.State == SubmissionState.Queued || (s.State == SubmissionState.Judging && s.ClaimedAt < stale));
        var count = await waiting.CountAsync(cancellation).ConfigureAwait(false);
        var oldest = await waiting.MinAsync(s => (DateTimeOffset?)s.SubmittedAt, cancellation).ConfigureAwait(false);
        return new QueueDepth(count, judging, oldest is { } since ? now - since : TimeSpan.Zero);
    }

    /// <summary>How many wait, or were left by a node that died.</summary>
    public async Task<int> CountWaitingAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var stale = clock.GetUtcNow() - ClaimLife;
        return await db.Submissions.CountAsync(s => s.State == SubmissionState.Queued || (s.State == SubmissionState.Judging && s.ClaimedAt < stale), cancellation).ConfigureAwait(false);
    }
}
