using DrillJudge.Data;
using Microsoft.AspNetCore.Identity;

namespace DrillJudge.Web.Accounts;

/// <summary>The way into a new installation: while there is no administrator, each start prints a link that makes one, and the links before it stop working.</summary>
public sealed class FirstAdministrator(OneTimeLinks links, IServiceScopeFactory scopes)
{
    /// <summary>A new link's secret; null when there is an administrator already.</summary>
    public async Task<string?> InviteAsync(CancellationToken cancellation)
    {
        using var scope = scopes.CreateScope();
        await RoleRows.EnsureAsync(scope.ServiceProvider);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        return (await users.GetUsersInRoleAsync(Roles.Administrator)).Count > 0 ? null : await links.NewAsync(OneTimePurpose.FirstAdministrator, null, cancellation);
    }

    /// <summary>Whether a link still works.</summary>
    public async Task<bool> WorksAsync(string secret, CancellationToken cancellation) => await links.FindAsync(OneTimePurpose.FirstAdministrator, secret, cancellation) is not null;

    /// <summary>Uses the link up; false when it does not work, or somebody else was quicker.</summary>
    public Task<bool> UseAsync(string secret, CancellationToken cancellation) => links.UseAsync(OneTimePurpose.FirstAdministrator, secret, cancellation);

    /// <summary>Makes a link usable again whose account could not be made.</summary>
    public Task GiveBackAsync(string secret, CancellationToken cancellation) => links.GiveBackAsync(secret, cancellation);
}
