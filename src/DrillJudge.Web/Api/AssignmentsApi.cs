using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/cohorts/{id}/assignments and /api/v1/assignments</summary>
public static class AssignmentsApi
{
    /// <summary>Adds the routes below a cohort.</summary>
    public static void MapCohortAssignments(this IEndpointRouteBuilder api)
    {
        var assignments = api.MapGroup("/cohorts/{id:guid}/assignments").WithTags("Assignments");
        assignments.MapGet("/", ListAsync).WithSummary("What was assigned to a cohort, the ones due last first; a learner's with where they stand.");
        assignments.MapPost("/", MakeAsync).RequireAuthorization(Leading).WithSummary("Assigns drills and worksheets.");
    }

    /// <summary>Adds the routes of one assignment.</summary>
    public static void MapAssignments(this IEndpointRouteBuilder api)
    {
        api.MapGet("/assignments/{id:guid}", FindAsync).WithTags("Assignments").WithSummary("An assignment; a learner's with where they stand.");
        var led = api.MapGroup("/assignments/{id:guid}").WithTags("Assignments").RequireAuthorization(Leading);
        led.MapPatch("/", ChangeAsync).WithSummary("Changes an assignment; clocks and late marks move with its dates.");
        led.MapDelete("/", DeleteAsync).WithSummary("Deletes an assignment that nobody has begun.");
        led.MapPost("/close", async (Guid id, ClaimsPrincipal user, AssignmentDesk desk, TimeProvider clock, CancellationToken cancellation) =>
            Answer(await desk.CloseAsync(user.Actor(), id, cancellation), clock)).WithSummary("Ends it for everybody.");
        led.MapPost("/reopen", async (Guid id, ClaimsPrincipal user, AssignmentDesk desk, TimeProvider clock, CancellationToken cancellation) =>
            Answer(await desk.ReopenAsync(user.Actor(), id, cancellation), clock)).WithSummary("Takes a closing back.");
        led.MapPut("/extensions/{user:guid}", ExtendAsync).WithSummary("Gives a learner longer.");
        led.MapDelete("/extensions/{user:guid}", UnextendAsync).WithSummary("Takes an extension back.");
    }

    private static void Leading(Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Administrator, Roles.Instructor);

    private static async Task<IResult> ListAsync(Guid id, ClaimsPrincipal user, CohortDesk cohorts, AssignmentDesk desk, ProgressDesk progress, TimeProvider clock, CancellationToken cancellation)
    {
        var found = await cohorts.FindAsync(user.Actor(), id, cancellation);
        if (found.Refused)
            return found.Refusal.ToResult();
        var all = await desk.ListAsync(id, cancellation);
        var (who, now) = (user.Id(), clock.GetUtcNow());
        if (found.Value.Leads)
            return TypedResults.Ok(all.Select(a => AssignmentReply.ForLeader(a, now)));
        var cells = await progress.CellsAsync(all.Select(a => a.Id), who, cancellation);
        return TypedResults.Ok(all.Select(a => AssignmentReply.ForLearner(LearnerTerms.For(a, who), who, cells, now)));
    }

    private static async Task<IResult> FindAsync(Guid id, ClaimsPrincipal user, AssignmentDesk desk, ProgressDesk progress, DrillJudgeDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var (who, now) = (user.Id(), clock.GetUtcNow());
        if (await desk.FindLedAsync(user.Actor(), id, cancellation) is { Refused: false, Value: { } led })
            return TypedResults.Ok(AssignmentReply.ForLeader(led, now));
        if (await db.TermsAsync(id, who, cancellation) is not { } terms || !await db.Enrolments.AnyAsync(e => e.CohortId == terms.Assignment.CohortId && e.UserId == who, cancellation))
            return AssignmentRules.Unknown.ToResult();
        return TypedResults.Ok(AssignmentReply.ForLearner(terms, who, await progress.CellsAsync([id], who, cancellation), now));
    }

    private static async Task<IResult> MakeAsync(Guid id, AssignmentRequest request, ClaimsPrincipal user, AssignmentDesk desk, TimeProvider clock, CancellationToken cancellation)
    {
        var draft = request.ToDraft(new AssignmentDraft(null, clock.GetUtcNow(), default, null, null, RevealPolicy.FirstFailure, LatePolicy.Marked, false, []));
        if (draft.Refused)
            return draft.Refusal.ToResult();
        var made = await desk.MakeAsync(user.Actor(), id, draft.Value, cancellation);
        return made.Refused ? made.Refusal.ToResult() : TypedResults.Created($"/api/v1/assignments/{made.Value.Id}", AssignmentReply.ForLeader(made.Value, clock.GetUtcNow()));
    }

    private static async Task<IResult> ChangeAsync(Guid id, AssignmentRequest request, ClaimsPrincipal user, AssignmentDesk desk, TimeProvider clock, CancellationToken cancellation)
    {
        var found = await desk.FindLedAsync(user.Actor(), id, cancellation);
        if (found.Refused)
            return found.Refusal.ToResult();
        var draft = request.ToDraft(AssignmentDraft.Of(found.Value));
        return draft.Refused ? draft.Refusal.ToResult() : Answer(await desk.EditAsync(user.Actor(), id, draft.Value, cancellation), clock);
    }

    private static async Task<IResult> DeleteAsync(Guid id, ClaimsPrincipal user, AssignmentDesk desk, CancellationToken cancellation) =>
        (await desk.DeleteAsync(user.Actor(), id, cancellation)).Refusal?.ToResult() ?? TypedResults.NoContent();

    private static async Task<IResult> ExtendAsync(Guid id, Guid user, ExtensionRequest request, ClaimsPrincipal who, AssignmentDesk desk, TimeProvider clock, CancellationToken cancellation) =>
        Answer(await desk.ExtendAsync(who.Actor(), id, user, request.DueAt?.ToUniversalTime(), request.ExtraMinutes ?? 0, cancellation), clock);

    private static async Task<IResult> UnextendAsync(Guid id, Guid user, ClaimsPrincipal who, AssignmentDesk desk, CancellationToken cancellation) =>
        (await desk.UnextendAsync(who.Actor(), id, user, cancellation)).Refusal?.ToResult() ?? TypedResults.NoContent();

    private static IResult Answer(Outcome<Assignment> done, TimeProvider clock) => done.Refused ? done.Refusal.ToResult() : TypedResults.Ok(AssignmentReply.ForLeader(done.Value, clock.GetUtcNow()));

    internal sealed record ExtensionRequest(DateTimeOffset? DueAt, int? ExtraMinutes);
}
