using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/cohorts</summary>
public static class CohortsApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapCohorts(this IEndpointRouteBuilder api)
    {
        var cohorts = api.MapGroup("/cohorts").WithTags("Cohorts");
        cohorts.MapGet("/", ListAsync).WithSummary("The cohorts that one leads or learns in.");
        cohorts.MapGet("/{id:guid}", FindAsync).WithSummary("A cohort.");
        cohorts.MapPost("/join", JoinAsync).RequireRateLimiting(Limits.Join).WithSummary("Joins the cohort of a code.");
        cohorts.MapPost("/{id:guid}/leave", LeaveAsync).WithSummary("Leaves a cohort; what one worked stays one's own.");
        cohorts.MapGet("/{id:guid}/leaderboard", RankAsync).WithSummary("How learners stand among each other, where its instructor shows it.");
        var led = api.MapGroup("/cohorts").WithTags("Cohorts").RequireAuthorization(policy => policy.RequireRole(Roles.Administrator, Roles.Instructor));
        led.MapPost("/", MakeAsync).WithSummary("Makes a cohort, led by whoever asks.");
        led.MapPatch("/{id:guid}", ChangeAsync).WithSummary("Changes name, time zone, leaderboard; archives it or takes it up again.");
        led.MapPut("/{id:guid}/code", RotateAsync).WithSummary("Draws another code to join with.");
        led.MapDelete("/{id:guid}/code", CloseCodeAsync).WithSummary("Takes the code to join with away.");
        led.MapGet("/{id:guid}/members", MembersAsync).WithSummary("Who is in it.");
        led.MapDelete("/{id:guid}/members/{user:guid}", RemoveAsync).WithSummary("Takes somebody out of it.");
        led.MapPost("/{id:guid}/leaders", NameLeaderAsync).WithSummary("Names an instructor, by e-mail address, as one more leader.");
        led.MapGet("/{id:guid}/matrix.csv", CsvAsync).WithSummary("The same for a spreadsheet: a row for each learner and item.");
        led.MapSimilarity();
        led.MapGet("/{id:guid}/matrix", MatrixAsync).WithSummary("Learners by items: where everybody stands.");
    }

    private static async Task<IResult> ListAsync(ClaimsPrincipal user, CohortDesk desk, CancellationToken cancellation) =>
        TypedResults.Ok((await desk.ListAsync(user.Actor(), cancellation)).Select(CohortReply.From));

    private static async Task<IResult> FindAsync(Guid id, ClaimsPrincipal user, CohortDesk desk, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(user.Actor(), id, cancellation);
        return found.Refused ? found.Refusal.ToResult() : TypedResults.Ok(CohortReply.From(found.Value));
    }

    private static async Task<IResult> JoinAsync(JoinRequest request, ClaimsPrincipal user, MemberDesk members, CohortDesk desk, CancellationToken cancellation) =>
        await AnswerAsync(await members.JoinAsync(user.Actor(), request.Code, cancellation), user, desk, cancellation);

    private static async Task<IResult> LeaveAsync(Guid id, ClaimsPrincipal user, MemberDesk members, CancellationToken cancellation) =>
        (await members.LeaveAsync(user.Actor(), id, cancellation)).Refusal?.ToResult() ?? TypedResults.NoContent();

    private static async Task<IResult> RankAsync(Guid id, ClaimsPrincipal user, CohortDesk desk, MatrixDesk matrix, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(user.Actor(), id, cancellation);
        if (found.Refused)
            return found.Refusal.ToResult();
        if (found.Value is { Cohort.Leaderboard: false, Leads: false })
            return new Refusal(RefusalKind.Forbidden, "leaderboard-off", "The instructor has switched the leaderboard off.").ToResult();
        return TypedResults.Ok((await matrix.OfAsync(id, true, null, cancellation)).Ranked().Select((row, i) => new RankReply(i + 1, row.Learner.Name, row.Learner.Id == user.Id(), row.InTime, row.Done, (long)row.Time.TotalSeconds)));
    }

    private static async Task<IResult> MakeAsync(CohortRequest request, ClaimsPrincipal user, CohortDesk desk, CancellationToken cancellation)
    {
        var made = await desk.MakeAsync(user.Actor(), request.Name, request.TimeZone, cancellation);
        return made.Refused ? made.Refusal.ToResult() : TypedResults.Created($"/api/v1/cohorts/{made.Value.Id}", CohortReply.From(new CohortView(made.Value, true, false)));
    }

    private static async Task<IResult> ChangeAsync(Guid id, CohortRequest request, ClaimsPrincipal user, CohortDesk desk, CancellationToken cancellation)
    {
        var who = user.Actor();
        if (request.Archived is { } archived && await desk.ArchiveAsync(who, id, archived, cancellation) is { Refused: true } notArchived)
            return notArchived.Refusal.ToResult();
        var change = new CohortChange(request.Name, request.TimeZone, request.Leaderboard);
        if (change != new CohortChange() && await desk.ChangeAsync(who, id, change, cancellation) is { Refused: true } notChanged)
            return notChanged.Refusal.ToResult();
        var led = await desk.FindLedAsync(who, id, cancellation);
        return led.Refused ? led.Refusal.ToResult() : TypedResults.Ok(CohortReply.From(led.Value));
    }

    private static async Task<IResult> RotateAsync(Guid id, ClaimsPrincipal user, CohortDesk desk, CancellationToken cancellation) =>
        await AnswerAsync(await desk.RotateCodeAsync(user.Actor(), id, cancellation), user, desk, cancellation);

    private static async Task<IResult> CloseCodeAsync(Guid id, ClaimsPrincipal user, CohortDesk desk, CancellationToken cancellation) =>
        await AnswerAsync(await desk.CloseCodeAsync(user.Actor(), id, cancellation), user, desk, cancellation);

    private static async Task<IResult> MembersAsync(Guid id, ClaimsPrincipal user, CohortDesk desk, MemberDesk members, CancellationToken cancellation)
    {
        var led = await desk.FindLedAsync(user.Actor(), id, cancellation);
        return led.Refused ? led.Refusal.ToResult() : TypedResults.Ok((await members.ListAsync(id, cancellation)).Select(MemberReply.From));
    }

    private static async Task<IResult> RemoveAsync(Guid id, Guid user, ClaimsPrincipal who, MemberDesk members, CancellationToken cancellation) =>
        (await members.RemoveAsync(who.Actor(), id, user, cancellation)).Refusal?.ToResult() ?? TypedResults.NoContent();

    private static async Task<IResult> NameLeaderAsync(Guid id, LeaderRequest request, ClaimsPrincipal user, MemberDesk members, CancellationToken cancellation) =>
        (await members.NameLeaderAsync(user.Actor(), id, request.Email, cancellation)).Refusal?.ToResult() ?? TypedResults.NoContent();

    private static async Task<IResult> MatrixAsync(Guid id, ClaimsPrincipal user, CohortDesk desk, MatrixDesk matrix, CancellationToken cancellation)
    {
        var led = await desk.FindLedAsync(user.Actor(), id, cancellation);
        return led.Refused ? led.Refusal.ToResult() : TypedResults.Ok(MatrixReply.From(await matrix.OfAsync(id, false, null, cancellation)));
    }

    private static async Task<IResult> CsvAsync(Guid id, ClaimsPrincipal user, CohortDesk desk, MatrixDesk matrix, MatrixCsv csv, CancellationToken cancellation)
    {
        var led = await desk.FindLedAsync(user.Actor(), id, cancellation);
        return led.Refused
            ? led.Refusal.ToResult()
            : TypedResults.File(csv.Write(await matrix.OfAsync(id, false, null, cancellation), led.Value.Zone), "text/csv; charset=utf-8", "cohort.csv");
    }

    private static async Task<IResult> AnswerAsync(Outcome<Cohort> done, ClaimsPrincipal user, CohortDesk desk, CancellationToken cancellation) =>
        done.Refused ? done.Refusal.ToResult() : await FindAsync(done.Value.Id, user, desk, cancellation);

    internal sealed record CohortRequest(string? Name, string? TimeZone, bool? Leaderboard, bool? Archived);

    internal sealed record JoinRequest(string? Code);

    internal sealed record LeaderRequest(string? Email);

    internal sealed record RankReply(int Place, string Name, bool Self, int InTime, int Done, long Seconds);
}
