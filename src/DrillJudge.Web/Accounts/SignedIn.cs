using System.Security.Claims;

namespace DrillJudge.Web.Accounts;

/// <summary>Who asks.</summary>
public static class SignedIn
{
    /// <summary>The account's id; only behind a check that somebody is signed in.</summary>
    public static Guid Id(this ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."));
}
