using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Problems;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Packages;

/// <summary>
/// What instructors do with packages of their own: upload, have verified, publish, withdraw. Whoever first used a slug owns it; an administrator may do all that the owner may.
/// Everything is written down.
/// </summary>
public sealed class PackageDesk(
    IDbContextFactory<DrillJudgeDb> databases, PackageIntake intake, ProblemCatalog catalog, PublishedPackages published, IJudgingJobs jobs, TimeProvider clock)
{
    /// <summary>One's own packages and all published ones, the latest first; an administrator sees all.</summary>
    public async Task<IReadOnlyList<PackageView>> ListAsync(Actor who, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var rows = await Seen(db, who).OrderByDescending(u => u.UploadedAt).ToListAsync(cancellation).ConfigureAwait(false);
        return await WithOwnersAsync(db, who, rows, cancellation).ConfigureAwait(false);
    }

    /// <summary>One of those.</summary>
    public async Task<Outcome<PackageView>> FindAsync(Actor who, Guid id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        return await Seen(db, who).SingleOrDefaultAsync(u => u.Id == id, cancellation).ConfigureAwait(false) is { } row
            ? (await WithOwnersAsync(db, who, [row], cancellation).ConfigureAwait(false))[0]
            : PackageRules.Unknown;
    }

    /// <summary>Takes an archive in, as a draft: a new package, or a new version of one's own.</summary>
    public async Task<Outcome<UploadedPackage>> UploadAsync(Actor who, byte[] bytes, string? fileName, CancellationToken cancellation)
    {
        var read = await intake.ReadAsync(bytes, fileName, cancellation).ConfigureAwait(false);
        if (read.Refused)
            return read.Refusal;
        var package = read.Value;
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        var owner = await db.UploadedPackages.Where(u => u.Slug == package.Slug).OrderBy(u => u.UploadedAt).Select(u => (Guid?)u.OwnerId).FirstOrDefaultAsync(cancellation).ConfigureAwait(false) ?? who.Id;
        if (owner != who.Id && !who.Administers)
            return Refusal.Conflict("slug-taken", $"Somebody else has a package {package.Slug}. Give your folder another name.");
        if (await db.UploadedPackages.CountAsync(u => u.OwnerId == owner, cancellation).ConfigureAwait(false) >= PackageRules.MostOfOne)
            return Refusal.Conflict("too-many-packages", $"An account keeps at most {PackageRules.MostOfOne} versions of packages. Delete drafts that you no longer need.");
        if (await SameAsync(db, who, package, cancellation).ConfigureAwait(false) is { } same)
            return same;
        var now = clock.GetUtcNow();
        var row = new UploadedPackage { Slug = package.Slug, Name = package.Name, Hash = package.Hash, Bytes = package.Archive.Length, OwnerId = owner, UploadedAt = now };
        db.UploadedPackages.Add(row);
        if (!await db.Packages.AnyAsync(p => p.Hash == package.Hash, cancellation).ConfigureAwait(false))
            db.Packages.Add(new StoredPackage { Hash = package.Hash, Slug = package.Slug, Archive = package.Archive, At = now });
        Note(db, who, "upload", row);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        return row;
    }

    /// <summary>Has it verified, when its turn comes.</summary>
    public async Task<Outcome<UploadedPackage>> VerifyAsync(Actor who, Guid id, CancellationToken cancellation)
    {
        var asked = await ChangeAsync(who, id, "verify", (_, row) =>
        {
            if (row.State is PackageState.Verifying)
                return Refused("package-verifying", "It is being verified already.");
            if (row.State is PackageState.Published)
                return Refused("package-published", "It is published, and its content cannot change. Upload a new version to have that verified.");
            (row.State, row.Findings, row.AskedAt, row.Step, row.Tries, row.Claim, row.ClaimedAt, row.Turn) = (PackageState.Verifying, null, clock.GetUtcNow(), null, 0, null, null, null);
            return Task.FromResult<Refusal?>(null);
        }, cancellation).ConfigureAwait(false);
        if (!asked.Refused)
            await jobs.WakeAsync(Guid.Empty).ConfigureAwait(false);
        return asked;
    }

    /// <summary>Puts it into the catalogue, in place of the version that is there. One with faults only an administrator publishes.</summary>
    public async Task<Outcome<UploadedPackage>> PublishAsync(Actor who, Guid id, CancellationToken cancellation)
    {
        var done = await ChangeAsync(who, id, "publish", async (db, row) =>
        {
            if (row.State is PackageState.Published)
                return Refusal.Conflict("package-published", "It is published already.");
            if (row.State is PackageState.Verifying || row.Report() is not { } report)
                return Refusal.Conflict("package-unverified", "It has to be verified first.");
            if (catalog.IsOwn(row.Slug))
                return Refusal.Conflict("slug-own", $"{row.Slug} is one of the installation's own drills by now. Upload yours under another name.");
            if (!report.Ok && (!who.Administers || report.Cases.Total == 0))
                return Refusal.Conflict("package-faulty", who.Administers ? "Nobody could be judged with it: its cases cannot even be made." : "It has faults. Mend them and upload it once more, or ask an administrator.");
            var slug = row.Slug;
            await db.UploadedPackages.Where(u => u.Slug == slug && u.State == PackageState.Published)
                .ExecuteUpdateAsync(set => set.SetProperty(u => u.State, PackageState.Withdrawn), cancellation).ConfigureAwait(false);
            (row.State, row.PublishedAt) = (PackageState.Published, clock.GetUtcNow());
            if (!report.Ok)
                Note(db, who, "publish-faulty", row);
            return null;
        }, cancellation).ConfigureAwait(false);
        return await ShownAsync(done, cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes it out of the catalogue; what was begun with it goes on.</summary>
    public async Task<Outcome<UploadedPackage>> WithdrawAsync(Actor who, Guid id, CancellationToken cancellation)
    {
        var done = await ChangeAsync(who, id, "withdraw", (_, row) =>
        {
            if (row.State is not PackageState.Published)
                return Refused("package-unpublished", "It is not published.");
            row.State = PackageState.Withdrawn;
            return Task.FromResult<Refusal?>(null);
        }, cancellation).ConfigureAwait(false);
        return await ShownAsync(done, cancellation).ConfigureAwait(false);
    }

    /// <summary>Deletes one that never was published.</summary>
    public Task<Outcome<UploadedPackage>> DeleteAsync(Actor who, Guid id, CancellationToken cancellation) => ChangeAsync(who, id, "delete", async (db, row) =>
    {
        if (row.PublishedAt is not null)
            return Refusal.Conflict("package-published", "It was published, and attempts may need it. Withdraw it instead.");
        var hash = row.Hash;
        db.UploadedPackages.Remove(row);
        if (!await db.Submissions.AnyAsync(s => s.PackageHash == hash, cancellation).ConfigureAwait(false))
            await db.Packages.Where(p => p.Hash == hash).ExecuteDeleteAsync(cancellation).ConfigureAwait(false);
        return null;
    }, cancellation);

    private static Task<Refusal?> Refused(string code, string text) => Task.FromResult<Refusal?>(Refusal.Conflict(code, text));

    private static IQueryable<UploadedPackage> Seen(DrillJudgeDb db, Actor who)
    {
        var (id, all, published) = (who.Id, who.Administers, who.Instructs || who.Administers);
        return db.UploadedPackages.AsNoTracking().Where(u => all || (published && (u.OwnerId == id || u.State == PackageState.Published)));
    }

    private static async Task<IReadOnlyList<PackageView>> WithOwnersAsync(DrillJudgeDb db, Actor who, IReadOnlyList<UploadedPackage> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(u => u.OwnerId).Distinct().ToArray();
        var names = await db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancellation).ConfigureAwait(false);
        return [.. rows.Select(u => new PackageView(u, names.GetValueOrDefault(u.OwnerId), who.Administers || u.OwnerId == who.Id))];
    }

    private static async Task<Refusal?> SameAsync(DrillJudgeDb db, Actor who, ReadPackage package, CancellationToken cancellation)
    {
        if (await db.UploadedPackages.AsNoTracking().SingleOrDefaultAsync(u => u.Hash == package.Hash, cancellation).ConfigureAwait(false) is { } there)
        {
            return there.OwnerId == who.Id || who.Administers
                ? Refusal.Conflict("package-same", $"This very content is there already, as {there.Slug}.", there.Id)
                : Refusal.Conflict("package-same", "This very content is there already, uploaded by somebody else.");
        }

        var slug = await db.Packages.Where(p => p.Hash == package.Hash).Select(p => p.Slug).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        return slug is null || slug == package.Slug ? null : Refusal.Conflict("package-same", $"This very content is there already, as {slug}.");
    }

    private async Task<Outcome<UploadedPackage>> ChangeAsync(Actor who, Guid id, string action, Func<DrillJudgeDb, UploadedPackage, Task<Refusal?>> change, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        var (user, all) = (who.Id, who.Administers);
        if (await db.UploadedPackages.SingleOrDefaultAsync(u => u.Id == id && (all || u.OwnerId == user), cancellation).ConfigureAwait(false) is not { } row)
            return PackageRules.Unknown;
        if (await change(db, row).ConfigureAwait(false) is { } refused)
            return refused;
        Note(db, who, action, row);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        return row;
    }

    private async Task<Outcome<UploadedPackage>> ShownAsync(Outcome<UploadedPackage> done, CancellationToken cancellation)
    {
        if (!done.Refused)
            await published.RefreshAsync(cancellation).ConfigureAwait(false);
        return done;
    }

    private void Note(DrillJudgeDb db, Actor who, string action, UploadedPackage row) => db.Note(clock, who, $"package.{action}", $"{row.Id} {row.Slug} {row.Hash[..12]}");
}
