using System.Security.Claims;
using DrillJudge.Data;
using DrillJudge.Web.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace DrillJudge.Web.Accounts;

/// <summary>Adds to a signed-in account what pages show of it.</summary>
public sealed class Principals(UserManager<User> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<User, IdentityRole<Guid>>(users, roles, options)
{
    /// <inheritdoc/>
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(Names.DisplayClaim, user.DisplayName));
        return identity;
    }
}
