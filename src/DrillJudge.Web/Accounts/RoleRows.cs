using DrillJudge.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Accounts;

/// <summary>The roles' rows in the database.</summary>
internal static class RoleRows
{
    /// <summary>Makes those that are not there.</summary>
    public static async Task EnsureAsync(IServiceProvider scope)
    {
        var roles = scope.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
        foreach (var role in Roles.All)
        {
            if (await roles.RoleExistsAsync(role))
                continue;
            try
            {
                await roles.CreateAsync(new IdentityRole<Guid>(role) { Id = Guid.CreateVersion7() });
            }
            catch (DbUpdateException)
            {
                // Another host that starts was quicker; what could not be saved must not be tried again.
                scope.GetRequiredService<DrillJudgeDb>().ChangeTracker.Clear();
                if (!await roles.RoleExistsAsync(role))
                    throw;
            }
        }
    }
}
