using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Web.Accounts;
using DrillJudge.Worksheets;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/sheets</summary>
public static class SheetsApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapSheets(this IEndpointRouteBuilder api)
    {
        var sheets = api.MapGroup("/sheets").WithTags("Worksheets");
        sheets.MapGet("/", ListAsync).WithSummary("All worksheets, with your best score in each.");
        sheets.MapPost("/{sheet}/attempts", StartAsync).RequireRateLimiting(Limits.Run).WithSummary("Draws a worksheet, for practice or for an assignment; no clock runs before its first step is opened.");
    }

    private static async Task<IResult> ListAsync(ClaimsPrincipal user, SheetDesk desk, WorksheetCatalog catalog, CancellationToken cancellation) =>
        TypedResults.Ok(SheetLine.All(catalog, await desk.HistoryAsync(user.Id(), null, cancellation)));

    private static async Task<IResult> StartAsync(string sheet, StartRequest request, ClaimsPrincipal user, SheetDesk desk, TimeProvider clock, CancellationToken cancellation)
    {
        var started = request switch
        {
            { Assignment: not null, Mode: not (null or "mock") } => Refusal.Invalid("E_MODE", "An assigned sheet is worked as a mock interview; leave the mode out."),
            { Assignment: not null, Seed: not null } => Refusal.Invalid("E_SEED", "An assigned sheet's numbers are the assignment's; leave the seed out."),
            { Assignment: { } assignment } => await desk.StartAssignedAsync(user.Id(), sheet, assignment, cancellation),
            _ when ModeOf(request.Mode) is { } mode => await desk.StartAsync(user.Id(), sheet, mode, request.Seed, cancellation),
            _ => Refusal.Invalid("E_MODE", "The mode is practice or mock."),
        };
        return started.Refused
            ? started.Refusal.ToResult()
            : TypedResults.Created($"/api/v1/sheets/attempts/{started.Value.Row.Id}", SheetReply.Of(started.Value, clock.GetUtcNow()));
    }

    /// <summary>The mode of a word; null when it is none.</summary>
    internal static SheetMode? ModeOf(string? word) => word switch { "practice" => SheetMode.Practice, "mock" => SheetMode.Mock, _ => null };

    internal sealed record StartRequest(string? Mode, int? Seed, Guid? Assignment);
}
