using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Judging;
using DrillJudge.Web.Accounts;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/cohorts/{id}/rejudgings and /api/v1/rejudgings</summary>
public static class RejudgingsApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapRejudgings(this IEndpointRouteBuilder api)
    {
        var led = api.MapGroup("/").WithTags("Rejudgings").RequireAuthorization(policy => policy.RequireRole(Roles.Administrator, Roles.Instructor));
        led.MapPost("/cohorts/{id:guid}/rejudgings", StartAsync).WithSummary("Has a cohort's submissions at a drill judged once more; nothing changes before it is applied.");
        led.MapGet("/rejudgings/{id:guid}", FindAsync).WithSummary("How far it is, and what would change.");
        led.MapPost("/rejudgings/{id:guid}/apply", async (Guid id, ClaimsPrincipal user, RejudgeDesk desk, CancellationToken cancellation) =>
            await AfterAsync(await desk.ApplyAsync(user.Actor(), id, cancellation), user, desk, cancellation)).WithSummary("Makes the new judgements the standing ones.");
        led.MapPost("/rejudgings/{id:guid}/drop", async (Guid id, ClaimsPrincipal user, RejudgeDesk desk, CancellationToken cancellation) =>
            await AfterAsync(await desk.DropAsync(user.Actor(), id, cancellation), user, desk, cancellation)).WithSummary("Drops it; what stood goes on standing.");
    }

    private static async Task<IResult> StartAsync(Guid id, RejudgeRequest request, ClaimsPrincipal user, RejudgeDesk desk, CancellationToken cancellation)
    {
        var begun = await desk.StartAsync(user.Actor(), id, request.Problem ?? "", cancellation);
        if (begun.Refused)
            return begun.Refusal.ToResult();
        var found = await desk.FindAsync(user.Actor(), begun.Value.Id, cancellation);
        return TypedResults.Accepted($"/api/v1/rejudgings/{begun.Value.Id}", RejudgeReply.From(found.Value!));
    }

    private static async Task<IResult> FindAsync(Guid id, ClaimsPrincipal user, RejudgeDesk desk, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(user.Actor(), id, cancellation);
        return found.Refused ? found.Refusal.ToResult() : TypedResults.Ok(RejudgeReply.From(found.Value));
    }

    private static async Task<IResult> AfterAsync(Outcome<Rejudging> done, ClaimsPrincipal user, RejudgeDesk desk, CancellationToken cancellation) =>
        done.Refused ? done.Refusal.ToResult() : await FindAsync(done.Value.Id, user, desk, cancellation);

    internal sealed record RejudgeRequest(string? Problem);

    internal sealed record RejudgeReply(
        Guid Id, Guid? Cohort, string Problem, DateTimeOffset StartedAt, int Through, int All, DateTimeOffset? AppliedAt, DateTimeOffset? DroppedAt, IReadOnlyList<ChangeReply> Changes)
    {
        public static RejudgeReply From(RejudgeView view) => new(
            view.Rejudging.Id, view.Rejudging.CohortId, view.Rejudging.Problem, view.Rejudging.StartedAt, view.Through, view.Lines.Count, view.Rejudging.AppliedAt, view.Rejudging.DroppedAt,
            [.. view.Changes.Select(l => new ChangeReply(l.SubmissionId, l.Learner, l.Number, l.Change.ToString().ToLowerInvariant(), JudgedReply.From(l.Before), JudgedReply.From(l.After)))]);
    }

    internal sealed record ChangeReply(Guid Submission, string Learner, int Number, string Change, JudgedReply? Before, JudgedReply? After);

    internal sealed record JudgedReply(string Verdict, int Passed, int Total)
    {
        public static JudgedReply? From(JudgedShort? judged) => judged is null ? null : new(judged.Verdict.Code(), judged.Passed, judged.Total);
    }
}
