using System.Security.Claims;
using DrillJudge.Cohorts;
using DrillJudge.Data;

namespace DrillJudge.Web.Accounts;

/// <summary>Who asks, as the rules of cohorts see them.</summary>
public static class Acting
{
    /// <summary>The account with what its roles let it do; only behind a check that somebody is signed in.</summary>
    public static Actor AsActor(this ClaimsPrincipal user) => new(user.Id(), user.IsInRole(Roles.Instructor), user.IsInRole(Roles.Administrator));
}
