using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Problems;
using DrillJudge.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/progress</summary>
public static class ProgressApi
{
    /// <summary>Adds the route.</summary>
    public static void MapProgress(this IEndpointRouteBuilder api) =>
        api.MapGet("/progress", FindAsync).WithTags("Progress").WithSummary("One's own progress: by pattern, and day by day for the last thirty.");

    private static async Task<IResult> FindAsync(ClaimsPrincipal user, IDbContextFactory<DrillJudgeDb> databases, ProblemCatalog catalog, TimeProvider clock, CancellationToken cancellation) =>
        TypedResults.Ok(await OwnProgress.OfAsync(databases, catalog, user.Id(), clock.GetUtcNow(), cancellation));
}
