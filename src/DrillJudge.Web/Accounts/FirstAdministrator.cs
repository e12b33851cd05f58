using DrillJudge.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Accounts;

/// <summary>The way into a new installation: while there is no administrator, each start prints a link that makes one, and the links before it stop working.</summary>
public sealed class FirstAdministrator(IDbContextFactory<DrillJudgeDb> databases, IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    /// <summary>A new link's secret; null when there is an administrator already.</summary>
    public async Task<string?> InviteAsync(CancellationToken cancellation)
    {
        using var scope = scopes.CreateScope();
        var roles = scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
        foreach (var role in Roles.All)
        {
            if (!await roles.RoleExistsAsync(role))
                await roles.CreateAsync(new IdentityRole<Guid>(role) { Id = Guid.CreateVersion7() });
        }

        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        if ((await users.GetUsersInRoleAsync(Roles.Administrator)).Count > 0)
            return null;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.OneTimeLinks.Where(l => l.Purpose == OneTimePurpose.FirstAdministrator).ExecuteDeleteAsync(cancellation);
        var secret = Secret.New();
        db.OneTimeLinks.Add(new OneTimeLink { Purpose = OneTimePurpose.FirstAdministrator, SecretHash = Secret.Hash(secret), ExpiresAt = clock.GetUtcNow() + Life });
        await db.SaveChangesAsync(cancellation);
        return secret;
    }

    /// <summary>Whether a link still works.</summary>
    public async Task<bool> WorksAsync(string secret, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await Valid(db, secret).AnyAsync(cancellation);
    }

    /// <summary>Uses the link up; false when it does not work, or somebody else was quicker.</summary>
    public async Task<bool> UseAsync(string secret, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var now = clock.GetUtcNow();
        return await Valid(db, secret).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), cancellation) == 1;
    }

    /// <summary>Makes a link usable again whose account could not be made.</summary>
    public async Task GiveBackAsync(string secret, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var hash = Secret.Hash(secret);
        await db.OneTimeLinks.Where(l => l.SecretHash == hash).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, (DateTimeOffset?)null), cancellation);
    }

    private IQueryable<OneTimeLink> Valid(DrillJudgeDb db, string secret)
    {
        var hash = Secret.Hash(secret);
        var now = clock.GetUtcNow();
        return db.OneTimeLinks.Where(l => l.SecretHash == hash && l.Purpose == OneTimePurpose.FirstAdministrator && l.UsedAt == null && l.ExpiresAt > now);
    }
}
