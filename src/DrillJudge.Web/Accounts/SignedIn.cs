using System.Security.Claims;
using DrillJudge.Cohorts;
using DrillJudge.Data;

namespace DrillJudge.Web.Accounts;

/// <summary>Who asks.</summary>
public static class SignedIn
{
    /// <summary>The account's id; only behind a check that somebody is signed in.</summary>
    public static Guid Id(this ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."));

    /// <summary>The account with what its role lets it do in cohorts.</summary>
    public static Actor Actor(this ClaimsPrincipal user) => new(user.Id(), user.IsInRole(Roles.Instructor), user.IsInRole(Roles.Administrator));
}
