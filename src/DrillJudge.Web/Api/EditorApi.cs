using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Jobs;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/problems/{slug}: what editors ask while a source is written.</summary>
public static class EditorApi
{
    /// <summary>More than the longest source takes as JSON, where a character may become six; bytes.</summary>
    private const int LargestRequest = (6 * AttemptRules.LongestSource) + 1024;

    private const string SecondsToWait = "5";

    /// <summary>Adds the routes to those of the problems.</summary>
    public static void MapEditor(this IEndpointRouteBuilder problems)
    {
        Asked(problems.MapPost("/{slug}/diagnostics", DiagnoseAsync)).WithSummary("What is wrong with a source for a drill. 204 when a newer request took this one's place.");
        Asked(problems.MapPost("/{slug}/completions", CompleteAsync)).WithSummary("What may stand at a place of a source for a drill. 204 when a newer request took this one's place.");
    }

    private static RouteHandlerBuilder Asked(RouteHandlerBuilder route) => route.RequireRateLimiting(Limits.Preview).WithMetadata(new RequestSizeLimitAttribute(LargestRequest));

    private static async Task<IResult> DiagnoseAsync(string slug, EditedSource request, ClaimsPrincipal user, HttpResponse response, IEditorServices editor, CancellationToken cancellation) =>
        Reply(await editor.DiagnoseAsync(slug, request.Source, SessionOf(user, slug), cancellation), response);

    private static async Task<IResult> CompleteAsync(string slug, EditedPlace request, ClaimsPrincipal user, HttpResponse response, IEditorServices editor, CancellationToken cancellation) =>
        Reply(await editor.CompleteAsync(slug, request.Source, request.Offset, SessionOf(user, slug), cancellation), response);

    internal static IResult Reply<T>(Outcome<T> answer, HttpResponse response)
        where T : class
    {
        if (!answer.Refused)
            return TypedResults.Ok(answer.Value);
        if (answer.Refusal == EditorServices.Replaced)
            return TypedResults.NoContent();
        if (answer.Refusal.Kind == RefusalKind.Unavailable)
            response.Headers.RetryAfter = SecondsToWait;
        return answer.Refusal.ToResult();
    }

    // One drill is written in one place at a time; in two tabs the later question counts.
    private static string SessionOf(ClaimsPrincipal user, string slug) => $"{user.Id():N} {slug}";

    internal sealed record EditedSource(string? Source);

    internal sealed record EditedPlace(string? Source, int Offset);
}
