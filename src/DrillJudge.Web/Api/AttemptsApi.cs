using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Jobs;
using DrillJudge.Problems;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/attempts</summary>
public static class AttemptsApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapAttempts(this IEndpointRouteBuilder api)
    {
        var attempts = api.MapGroup("/attempts").WithTags("Attempts");
        attempts.MapPost("/", StartAsync).WithSummary("Starts an attempt, for practice or for an assignment; the clock runs from now. A repetition under the same Idempotency-Key starts no other.");
        attempts.MapGet("/", ListAsync).WithSummary("One's own attempts, the latest first; state=open or state=closed for those alone.");
        attempts.MapGet("/{id:guid}", FindAsync).WithSummary("An attempt with its submissions.");
        attempts.MapPost("/{id:guid}/close", CloseAsync).WithSummary("Puts an attempt away.");
        attempts.MapPut("/{id:guid}/draft", DraftAsync).WithSummary("Saves what the editor holds.");
        attempts.MapPost("/{id:guid}/submissions", SubmitAsync).RequireRateLimiting(Limits.Submit).WithSummary("Submits a source; follow its events at the location. A repetition under the same Idempotency-Key submits nothing.");
        attempts.MapPost("/{id:guid}/runs", RunAsync).RequireRateLimiting(Limits.Run).WithSummary("Runs a source on the samples, or on an input of your own.");
    }

    private static async Task<IResult> StartAsync(StartRequest request, [FromHeader(Name = "Idempotency-Key")] string? key, ClaimsPrincipal user, AttemptDesk desk, RevealDesk reveals, CancellationToken cancellation)
    {
        var started = await desk.StartAsync(user.Id(), request.Problem ?? "", request.Minutes, request.Assignment, key, cancellation);
        return started.Refused ? started.Refusal.ToResult() : TypedResults.Created($"/api/v1/attempts/{started.Value.Id}", AttemptReply.From(started.Value, await reveals.ForAsync(user.Id(), cancellation)));
    }

    private static async Task<IResult> ListAsync(string? state, ClaimsPrincipal user, DrillJudgeDb db, ProblemCatalog catalog, CancellationToken cancellation) => state is null or "open" or "closed"
        ? TypedResults.Ok(await AttemptLine.ListAsync(db, catalog, user.Id(), state is null ? null : state == "open", cancellation))
        : Refusal.Invalid("state", $"state is open or closed, not '{state}'.").ToResult();

    private static async Task<IResult> FindAsync(Guid id, ClaimsPrincipal user, AttemptDesk desk, RevealDesk reveals, CancellationToken cancellation) =>
        Reply(await desk.FindAsync(user.Id(), id, cancellation), await reveals.ForAsync(user.Id(), cancellation));

    private static async Task<IResult> CloseAsync(Guid id, ClaimsPrincipal user, AttemptDesk desk, RevealDesk reveals, CancellationToken cancellation) =>
        Reply(await desk.CloseAsync(user.Id(), id, cancellation), await reveals.ForAsync(user.Id(), cancellation));

    private static async Task<IResult> DraftAsync(Guid id, DraftRequest request, ClaimsPrincipal user, AttemptDesk desk, CancellationToken cancellation)
    {
        // One who forgets it must not lose what is kept.
        if (request.Source is null)
            return Refusal.Invalid("source-missing", "There is no source. An empty one is \"\".").ToResult();
        var saved = await desk.SaveDraftAsync(user.Id(), id, request.Source, request.Version, cancellation);
        if (saved.Refusal is { Code: "draft-changed" } && (await desk.FindAsync(user.Id(), id, cancellation)).Value is { } attempt)
            return TypedResults.Json(new DraftRequest(attempt.Draft, attempt.DraftVersion), statusCode: StatusCodes.Status409Conflict);
        return saved.Refused ? saved.Refusal.ToResult() : TypedResults.Ok(new DraftSaved(saved.Value.DraftVersion));
    }

    private static async Task<IResult> SubmitAsync(Guid id, SourceRequest request, [FromHeader(Name = "Idempotency-Key")] string? key, ClaimsPrincipal user, SubmissionQueue queue, RevealDesk reveals, CancellationToken cancellation)
    {
        var taken = await queue.EnqueueAsync(user.Id(), id, request.Source, key, cancellation);
        if (taken.Refused)
            return taken.Refusal.ToResult();
        // A request that is repeated may find a judgement; a new one has none to look up anything for.
        var shown = taken.Value.Judgement is null ? Reveals.Everything : await reveals.ForAsync(user.Id(), cancellation);
        return TypedResults.Accepted($"/api/v1/submissions/{taken.Value.Id}", SubmissionReply.From(taken.Value, shown));
    }

    private static async Task<IResult> RunAsync(Guid id, RunRequest request, ClaimsPrincipal user, AttemptDesk desk, TrialRuns runs, CancellationToken cancellation)
    {
        var attempt = await desk.FindAsync(user.Id(), id, cancellation);
        if (attempt.Refused)
            return attempt.Refusal.ToResult();
        var ran = await runs.RunAsync(attempt.Value, request.Source, request.Input, cancellation);
        return ran.Refused ? ran.Refusal.ToResult() : TypedResults.Ok(ran.Value);
    }

    private static IResult Reply(Outcome<Attempt> found, Reveals reveals) => found.Refused ? found.Refusal.ToResult() : TypedResults.Ok(AttemptReply.From(found.Value, reveals));

    internal sealed record StartRequest(string? Problem, int? Minutes, Guid? Assignment);

    internal sealed record DraftRequest(string? Source, int Version);

    internal sealed record DraftSaved(int Version);

    internal sealed record SourceRequest(string? Source);

    internal sealed record RunRequest(string? Source, string? Input);
}
