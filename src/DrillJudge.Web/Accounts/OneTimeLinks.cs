using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Accounts;

/// <summary>Links that work once, for a day. Only hashes of their secrets are kept.</summary>
public sealed class OneTimeLinks(IDbContextFactory<DrillJudgeDb> databases, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    /// <summary>A new link's secret; the links before it, for the same and of the same account, stop working.</summary>
    public async Task<string> NewAsync(OneTimePurpose purpose, Guid? userId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.OneTimeLinks.Where(l => l.Purpose == purpose && l.UserId == userId).ExecuteDeleteAsync(cancellation);
        var secret = Secret.New();
        db.OneTimeLinks.Add(new OneTimeLink { Purpose = purpose, UserId = userId, SecretHash = Secret.Hash(secret), ExpiresAt = clock.GetUtcNow() + Life });
        await db.SaveChangesAsync(cancellation);
        return secret;
    }

    /// <summary>A link that still works; null when it does not.</summary>
    public async Task<OneTimeLink?> FindAsync(OneTimePurpose purpose, string secret, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await Valid(db, purpose, secret).AsNoTracking().SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Uses a link up; false when it does not work, or somebody else was quicker.</summary>
    public async Task<bool> UseAsync(OneTimePurpose purpose, string secret, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var now = clock.GetUtcNow();
        return await Valid(db, purpose, secret).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), cancellation) == 1;
    }

    /// <summary>Makes a link usable again that could not do what it is for.</summary>
    public async Task GiveBackAsync(string secret, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var hash = Secret.Hash(secret);
        await db.OneTimeLinks.Where(l => l.SecretHash == hash).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, (DateTimeOffset?)null), cancellation);
    }

    /// <summary>Ends all links for something.</summary>
    public async Task EndAsync(OneTimePurpose purpose, Guid? userId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.OneTimeLinks.Where(l => l.Purpose == purpose && l.UserId == userId).ExecuteDeleteAsync(cancellation);
    }

    private IQueryable<OneTimeLink> Valid(DrillJudgeDb db, OneTimePurpose purpose, string secret)
    {
        var hash = Secret.Hash(secret);
        var now = clock.GetUtcNow();
        return db.OneTimeLinks.Where(l => l.SecretHash == hash && l.Purpose == purpose && l.UsedAt == null && l.ExpiresAt > now);
    }
}
