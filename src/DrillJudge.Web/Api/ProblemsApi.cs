using DrillJudge.Attempts;
using DrillJudge.Problems;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/problems</summary>
public static class ProblemsApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapProblems(this IEndpointRouteBuilder api)
    {
        var problems = api.MapGroup("/problems").WithTags("Problems");
        problems.MapGet("/", (ProblemCatalog catalog) => TypedResults.Ok(catalog.Slugs.Select(slug => ProblemLine.From(catalog.Find(slug)!)))).WithSummary("All drills.");
        problems.MapGet("/{slug}", Find).WithSummary("A drill with its statement, samples and starter code.");
        problems.MapEditor();
    }

    // The catalog finds folders, too; only a slug names one here.
    private static IResult Find(string slug, ProblemCatalog catalog) => catalog.Slugs.Contains(slug) && catalog.Find(slug) is { } problem
        ? TypedResults.Ok(ProblemReply.From(problem))
        : new Refusal(RefusalKind.NotFound, "problem-unknown", catalog.Nearest(slug) is { Count: > 0 } near ? $"There is no problem {slug}. Nearest: {string.Join(", ", near)}." : $"There is no problem {slug}.").ToResult();
}
