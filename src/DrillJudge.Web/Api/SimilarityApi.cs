using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Web.Accounts;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/cohorts/{id}/drills/{slug}/similarity</summary>
public static class SimilarityApi
{
    /// <summary>Adds the route to those for leaders.</summary>
    public static void MapSimilarity(this IEndpointRouteBuilder led) =>
        led.MapGet("/{id:guid}/drills/{slug}/similarity", FindAsync).WithSummary("Learners' submissions at a drill that look alike: a hint which to read, not a proof.");

    private static async Task<IResult> FindAsync(Guid id, string slug, ClaimsPrincipal user, CohortDesk desk, SimilarityDesk similarity, ItemNames names, CancellationToken cancellation)
    {
        var led = await desk.FindLedAsync(user.Actor(), id, cancellation);
        if (led.Refused)
            return led.Refusal.ToResult();
        var found = await similarity.OfAsync(id, slug, cancellation);
        if (found.Refused)
            return found.Refusal.ToResult();
        return found.Value is { Compared: 0, TooShort: [], Unreadable: [] } && names.Of(false, slug) == slug
            ? Refusal.NotFound("drill").ToResult()
            : TypedResults.Ok(SimilarityReply.From(found.Value));
    }
}
