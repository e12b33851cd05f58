using System.Security.Claims;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/assignments/{id}/sheets</summary>
public static class SheetGroupApi
{
    /// <summary>Adds the route.</summary>
    public static void MapSheetGroup(this IEndpointRouteBuilder api) =>
        api.MapGet("/assignments/{id:guid}/sheets/{sheet}", FindAsync).RequireAuthorization(policy => policy.RequireRole(Roles.Administrator, Roles.Instructor)).WithTags("Worksheets").WithSummary("What a cohort made of an assigned worksheet, for those who lead it.");

    private static async Task<IResult> FindAsync(Guid id, string sheet, ClaimsPrincipal user, SheetGroupDesk desk, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(user.Actor(), id, sheet, cancellation);
        return found.Refused ? found.Refusal.ToResult() : TypedResults.Ok(SheetGroupReply.Of(found.Value));
    }
}
