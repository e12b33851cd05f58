using System.Security.Claims;
using DrillJudge.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DrillJudge.Web.Accounts;

/// <summary>
/// Looks at every request of a session whether it still holds: a new password, another role, a lock or an erased account ends it at once. Identity's own check looks
/// every half hour; one row by its key costs less than that is worth.
/// </summary>
internal static class SessionCheck
{
    /// <summary>Ends what does not hold any more.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var stampClaim = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        await using var db = await services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(context.HttpContext.RequestAborted);
        var user = Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, context.HttpContext.RequestAborted)
            : null;
        if (user is not null && !user.IsLocked() && user.SecurityStamp == context.Principal!.FindFirstValue(stampClaim))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
