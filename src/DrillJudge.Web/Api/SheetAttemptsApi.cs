using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Web.Accounts;
using DrillJudge.Worksheets;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/sheets/attempts</summary>
public static class SheetAttemptsApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapSheetAttempts(this IEndpointRouteBuilder api)
    {
        var attempts = api.MapGroup("/sheets/attempts").WithTags("Worksheets");
        attempts.MapGet("/{id:guid}", FindAsync).WithSummary("A try at a worksheet, as far as it may be seen.");
        attempts.MapPost("/{id:guid}/events", ApplyAsync).WithSummary("Opens, answers or leaves a step, asks for a hint, pauses, resumes, surrenders.");
        attempts.MapPost("/{id:guid}/preview", PreviewAsync).RequireRateLimiting(Limits.Preview).WithSummary("How an answer would be read; changes nothing.");
    }

    private static async Task<IResult> FindAsync(Guid id, ClaimsPrincipal user, SheetDesk desk, TimeProvider clock, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(user.Id(), id, cancellation);
        return found.Refused ? found.Refusal.ToResult() : TypedResults.Ok(SheetReply.Of(found.Value, clock.GetUtcNow()));
    }

    private static async Task<IResult> ApplyAsync(Guid id, EventRequest request, ClaimsPrincipal user, SheetDesk desk, TimeProvider clock, CancellationToken cancellation)
    {
        if (EventOf(request) is not { } happened)
            return Problem(422, "E_KIND", "The kind is open, answer, hint, leave, pause, resume or surrender; all but the last three name a step.", request.Typed);
        var changed = await desk.ApplyAsync(user.Id(), id, happened, cancellation);
        if (changed.Refused)
            return changed.Refusal.ToResult();
        return changed.Value.Outcome switch
        {
            SheetOutcome.Accepted accepted => TypedResults.Ok(new EventReply(accepted.Echo, accepted.Notes, SheetReply.Of(changed.Value.Now, clock.GetUtcNow()))),
            SheetOutcome.Refused refused => Problem((int)refused.Why, refused.Code, refused.Text, refused.Typed),
            _ => throw new InvalidOperationException("no such outcome"),
        };
    }

    private static async Task<IResult> PreviewAsync(Guid id, PreviewRequest request, ClaimsPrincipal user, SheetDesk desk, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(user.Id(), id, cancellation);
        if (found.Refused)
            return found.Refusal.ToResult();
        if (found.Value.Attempt.Find(request.Step ?? "") is not { } work)
            return Problem(404, "E_STEP", "This sheet has no such step.", request.Typed);
        if (work.OpenedAt is null)
            return Problem(409, "E_NOT_OPEN", "Look at the step first; its clock starts then.", request.Typed);
        // While somebody types, what is not read yet is no error.
        var (echo, notes, fault) = AnswerToStep.Preview(found.Value.Drawn, work.Step, request.Typed ?? "");
        return TypedResults.Ok(new PreviewReply(echo, notes, fault?.Code, fault?.Text));
    }

    private static SheetEvent? EventOf(EventRequest request) => request switch
    {
        { Kind: "open", Step: { } step } => new SheetEvent.Open(step),
        { Kind: "answer", Step: { } step } => new SheetEvent.Answer(step, request.Typed ?? "", request.Reason),
        { Kind: "hint", Step: { } step } => new SheetEvent.Hint(step),
        { Kind: "leave", Step: { } step } => new SheetEvent.Leave(step),
        { Kind: "pause" } => new SheetEvent.Pause(),
        { Kind: "resume" } => new SheetEvent.Resume(),
        { Kind: "surrender" } => new SheetEvent.Surrender(),
        _ => null,
    };

    // The text stands twice: "detail" is where problem details have it, "text" where this format says it is.
    private static IResult Problem(int status, string code, string text, string? typed) => TypedResults.Problem(
        text, statusCode: status, title: status switch { 404 => "Not found", 409 => "Not as things stand", 413 => "Too long", _ => "That cannot be read" },
        extensions: new Dictionary<string, object?> { ["code"] = code, ["text"] = text, ["typed"] = typed });

    internal sealed record EventRequest(string? Kind, string? Step, string? Typed, string? Reason);

    internal sealed record EventReply(string? Echo, IReadOnlyList<string> Notes, SheetReply Attempt);

    internal sealed record PreviewRequest(string? Step, string? Typed);

    internal sealed record PreviewReply(string? Echo, IReadOnlyList<string> Notes, string? Code, string? Text);
}
