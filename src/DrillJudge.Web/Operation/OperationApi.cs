using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Api;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Operation;

/// <summary>/api/v1/admin: what runs the service, for administrators.</summary>
public static class OperationApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapOperation(this IEndpointRouteBuilder api)
    {
        var admin = api.MapGroup("/admin").WithTags("Administration").RequireAuthorization(policy => policy.RequireRole(Roles.Administrator));
        admin.MapGet("/operation", LookAsync).WithSummary("Queue, verdicts and times of the last hour and day, sandboxes.");
        admin.MapGet("/failures", FailuresAsync).WithSummary("Submissions that failed through our fault, the latest first.");
        admin.MapPost("/submissions/{id:guid}/requeue", RequeueAsync).WithSummary("Queues such a submission anew.");
        admin.MapGet("/audit", AuditAsync).WithSummary("What instructors and administrators did, a page at a time; by the action's beginning, or the actor's name.");
    }

    private static async Task<IResult> LookAsync(
        IDbContextFactory<DrillJudgeDb> databases, SubmissionQueue queue, JudgePresence presence, TimeProvider clock, CancellationToken cancellation) =>
        TypedResults.Ok(OperationReply.From(await OperationFigures.LookAsync(databases, queue, presence, clock, cancellation)));

    private static async Task<IResult> FailuresAsync(IDbContextFactory<DrillJudgeDb> databases, CancellationToken cancellation) => TypedResults.Ok(await FailureLine.ListAsync(databases, cancellation));

    private static async Task<IResult> RequeueAsync(Guid id, ClaimsPrincipal user, SubmissionQueue queue, CancellationToken cancellation) => await queue.RequeueAsync(user.Id(), id, cancellation)
        ? TypedResults.Accepted((string?)null)
        : Refusal.NotFound("submission that failed through our fault").ToResult();

    private static async Task<IResult> AuditAsync(string? action, string? who, int? page, DrillJudgeDb db, CancellationToken cancellation) =>
        TypedResults.Ok(await AuditLine.ListAsync(db, action, who, page ?? 1, cancellation));

    internal sealed record OperationReply(DateTimeOffset At, int Queued, int Judging, double OldestSeconds, JudgedSpan LastHour, JudgedSpan LastDay, DrillJudge.Operation.PoolFigures? Pool, string? Absence)
    {
        public static OperationReply From(OperationFigures now) => new(now.At, now.Queue.Queued, now.Queue.Judging, Math.Round(now.Queue.Oldest.TotalSeconds, 1), now.Hour, now.Day, now.Pool, now.Absence);
    }
}
