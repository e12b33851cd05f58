using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Problems;
using DrillJudge.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/problems</summary>
public static class ProblemsApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapProblems(this IEndpointRouteBuilder api)
    {
        var problems = api.MapGroup("/problems").WithTags("Problems");
        problems.MapGet("/", (ProblemCatalog catalog) => TypedResults.Ok(catalog.Slugs.Select(slug => ProblemLine.From(catalog.Find(slug)!)))).WithSummary("All drills.");
        problems.MapGet("/{slug}", FindAsync).WithSummary("A drill with its statement, samples and starter code, for who has begun it; for instructors always.");
        problems.MapEditor();
    }

    // The catalog finds folders, too; only a slug names one here.
    private static async Task<IResult> FindAsync(string slug, ClaimsPrincipal user, ProblemCatalog catalog, DrillJudgeDb db, CancellationToken cancellation)
    {
        if (!catalog.Slugs.Contains(slug) || catalog.Find(slug) is not { } problem)
            return new Refusal(RefusalKind.NotFound, "problem-unknown", catalog.Nearest(slug) is { Count: > 0 } near ? $"There is no problem {slug}. Nearest: {string.Join(", ", near)}." : $"There is no problem {slug}.").ToResult();
        // The clock is worth nothing where the statement was read before it ran.
        var id = user.Id();
        return user.IsInRole(Roles.Instructor) || await db.Attempts.AnyAsync(a => a.UserId == id && a.Problem == slug, cancellation)
            ? TypedResults.Ok(ProblemReply.From(problem))
            : Refusal.Conflict("not-begun", "The statement is shown once an attempt at this drill runs. Start one first.").ToResult();
    }
}
