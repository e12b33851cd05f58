using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Jobs;

/// <summary>
/// The queue of what is judged once more. It is worked like that of submissions, by claims that must be renewed, but only while no submission waits. What comes of
/// it changes nothing before an instructor applies it.
/// </summary>
public sealed class RejudgeQueue(IDbContextFactory<DrillJudgeDb> databases, TimeProvider clock)
{
    /// <summary>Claims the oldest that waits, with its submission and the content hash of the package to judge it with; null when none does.</summary>
    public async Task<(RejudgedSubmission Row, Submission Submission, string? PackageHash)?> ClaimAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            var now = clock.GetUtcNow();
            if (await Waiting(db, now).OrderBy(r => r.Tries).ThenBy(r => r.SubmissionId).FirstOrDefaultAsync(cancellation).ConfigureAwait(false) is not { } next)
                return null;
            var (state, claim) = next.Tries >= SubmissionQueue.MostTries ? (SubmissionState.Failed, (Guid?)null) : (SubmissionState.Judging, Guid.NewGuid());
            var taken = await One(db, next).Where(r => r.State == next.State).ExecuteUpdateAsync(set => set
                .SetProperty(r => r.State, state).SetProperty(r => r.Claim, claim).SetProperty(r => r.ClaimedAt, now).SetProperty(r => r.Tries, r => r.Tries + 1), cancellation).ConfigureAwait(false);
            // Given up, or another node was quicker: look again.
            if (taken == 0 || claim is null)
                continue;
            var row = await db.Set<RejudgedSubmission>().AsNoTracking().SingleAsync(r => r.RejudgingId == next.RejudgingId && r.SubmissionId == next.SubmissionId, cancellation).ConfigureAwait(false);
            var package = await db.Rejudgings.Where(r => r.Id == row.RejudgingId).Select(r => r.PackageHash).SingleAsync(cancellation).ConfigureAwait(false);
            return (row, await db.Submissions.AsNoTracking().SingleAsync(s => s.Id == row.SubmissionId, cancellation).ConfigureAwait(false), package);
        }
    }

    /// <summary>Keeps a claim alive; false when somebody else has it, or nobody wants it any more.</summary>
    public async Task<bool> RenewAsync(RejudgedSubmission row, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var now = clock.GetUtcNow();
        return await One(db, row).Where(r => r.State == SubmissionState.Judging).ExecuteUpdateAsync(set => set.SetProperty(r => r.ClaimedAt, now), cancellation).ConfigureAwait(false) == 1;
    }

    /// <summary>Keeps a new judgement beside the one that stands; false when the claim was lost, and nothing is kept.</summary>
    public async Task<bool> CompleteAsync(RejudgedSubmission row, StoredJudgement judgement, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        var mine = await One(db, row).Where(r => r.State == SubmissionState.Judging)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, SubmissionState.Done).SetProperty(r => r.Claim, (Guid?)null).SetProperty(r => r.AfterId, judgement.Id), cancellation).ConfigureAwait(false);
        if (mine == 0)
            return false;
        db.Judgements.Add(judgement);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>Gives a claim back; it is tried again, <see cref="SubmissionQueue.MostTries"/> times in all.</summary>
    public async Task ReleaseAsync(RejudgedSubmission row, bool countTry, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await One(db, row).Where(r => r.State == SubmissionState.Judging).ExecuteUpdateAsync(set => set
            .SetProperty(r => r.State, SubmissionState.Queued).SetProperty(r => r.Claim, (Guid?)null).SetProperty(r => r.Tries, r => countTry ? r.Tries : r.Tries - 1), cancellation).ConfigureAwait(false);
    }

    /// <summary>How many wait, or were left by a node that died.</summary>
    public async Task<int> CountWaitingAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        return await Waiting(db, clock.GetUtcNow()).CountAsync(cancellation).ConfigureAwait(false);
    }

    private static IQueryable<RejudgedSubmission> Waiting(DrillJudgeDb db, DateTimeOffset now)
    {
        var stale = now - SubmissionQueue.ClaimLife;
        return db.Set<RejudgedSubmission>().AsNoTracking().Where(r => (r.State == SubmissionState.Queued || (r.State == SubmissionState.Judging && r.ClaimedAt < stale))
            && db.Rejudgings.Any(j => j.Id == r.RejudgingId && j.DroppedAt == null && j.AppliedAt == null));
    }

    private static IQueryable<RejudgedSubmission> One(DrillJudgeDb db, RejudgedSubmission row)
    {
        var (rejudging, submission, claim) = (row.RejudgingId, row.SubmissionId, row.Claim);
        return db.Set<RejudgedSubmission>().Where(r => r.RejudgingId == rejudging && r.SubmissionId == submission && r.Claim == claim);
    }
}
