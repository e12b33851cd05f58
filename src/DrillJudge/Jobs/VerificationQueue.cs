using System.Data.Common;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Judging.Verification;
using DrillJudge.Packages;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Jobs;

/// <summary>
/// The queue of packages that are to be verified, worked by claims like the others, and behind them. An installation verifies one at a time: measured times say little
/// where several are measured at once, and learners come first.
/// </summary>
public sealed class VerificationQueue(IDbContextFactory<DrillJudgeDb> databases, TimeProvider clock)
{
    /// <summary>Claims the one that waits longest; null when none does, or one is being verified.</summary>
    public async Task<UploadedPackage?> ClaimAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
            var now = clock.GetUtcNow();
            var verifying = db.UploadedPackages.AsNoTracking().Where(u => u.State == PackageState.Verifying);
            var next = await verifying.FirstOrDefaultAsync(u => u.Turn != null, cancellation).ConfigureAwait(false);
            if (next?.ClaimedAt >= now - SubmissionQueue.ClaimLife)
                return null;
            // Whoever has taken its turn between these two looks keeps it.
            next ??= await verifying.Where(u => u.Turn == null).OrderBy(u => u.AskedAt).ThenBy(u => u.Id).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
            if (next is null)
                return null;
            if (next.Tries >= SubmissionQueue.MostTries)
            {
                await CompleteAsync(next, VerifyReport.Unreadable(next.Slug, ["It could not be verified, through no fault of the package's. Have it verified again later."]), cancellation).ConfigureAwait(false);
                continue;
            }

            var claim = Guid.NewGuid();
            if (!await TakeAsync(db, next, claim, now, cancellation).ConfigureAwait(false))
                return null;
            return await db.UploadedPackages.AsNoTracking().SingleOrDefaultAsync(u => u.Claim == claim, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Keeps a claim alive and says what is done; false when somebody else has it, or nobody wants it any more.</summary>
    public async Task<bool> RenewAsync(UploadedPackage row, string? step, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var now = clock.GetUtcNow();
        return await One(db, row).ExecuteUpdateAsync(set => set.SetProperty(u => u.ClaimedAt, now).SetProperty(u => u.Step, step), cancellation).ConfigureAwait(false) == 1;
    }

    /// <summary>Keeps what was found; false when the claim was lost, and nothing is kept.</summary>
    public async Task<bool> CompleteAsync(UploadedPackage row, VerifyReport report, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var (state, findings) = (report.Ok ? PackageState.Verified : PackageState.Faulty, UploadedPackage.Write(report));
        return await One(db, row).ExecuteUpdateAsync(set => set
            .SetProperty(u => u.State, state).SetProperty(u => u.Findings, findings).SetProperty(u => u.Step, (string?)null)
            .SetProperty(u => u.Claim, (Guid?)null).SetProperty(u => u.Turn, (int?)null), cancellation).ConfigureAwait(false) == 1;
    }

    /// <summary>Gives a claim back; it is tried again, <see cref="SubmissionQueue.MostTries"/> times in all.</summary>
    public async Task ReleaseAsync(UploadedPackage row, bool countTry, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await One(db, row).ExecuteUpdateAsync(set => set
            .SetProperty(u => u.Claim, (Guid?)null).SetProperty(u => u.Turn, (int?)null).SetProperty(u => u.Step, (string?)null)
            .SetProperty(u => u.Tries, u => countTry ? u.Tries : u.Tries - 1), cancellation).ConfigureAwait(false);
    }

    /// <summary>1 when there is something to begin with now, else 0.</summary>
    public async Task<int> CountReadyAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var stale = clock.GetUtcNow() - SubmissionQueue.ClaimLife;
        var verifying = db.UploadedPackages.Where(u => u.State == PackageState.Verifying);
        return await verifying.AnyAsync(cancellation).ConfigureAwait(false) && !await verifying.AnyAsync(u => u.Turn != null && u.ClaimedAt >= stale, cancellation).ConfigureAwait(false) ? 1 : 0;
    }

    private static IQueryable<UploadedPackage> One(DrillJudgeDb db, UploadedPackage row)
    {
        var (id, claim) = (row.Id, row.Claim);
        return db.UploadedPackages.Where(u => u.Id == id && u.Claim == claim && u.State == PackageState.Verifying);
    }

    private static async Task<bool> TakeAsync(DrillJudgeDb db, UploadedPackage next, Guid claim, DateTimeOffset now, CancellationToken cancellation)
    {
        try
        {
            return await One(db, next).ExecuteUpdateAsync(set => set
                .SetProperty(u => u.Claim, claim).SetProperty(u => u.Turn, 1).SetProperty(u => u.ClaimedAt, now).SetProperty(u => u.Tries, u => u.Tries + 1), cancellation).ConfigureAwait(false) == 1;
        }
        catch (DbException)
        {
            // There is one turn: another judge took it in the meantime, or the fault is a real one.
            if (!await db.UploadedPackages.AnyAsync(u => u.Turn != null, cancellation).ConfigureAwait(false))
                throw;
            return false;
        }
    }
}
