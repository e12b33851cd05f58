using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DrillJudge.Web.Operation;

/// <summary>/health/live: the process answers. /health/ready: it can do its work; 503 and the reasons when it cannot. Open to whoever balances load or restarts.</summary>
internal static class HealthRoutes
{
    /// <summary>Adds what is checked.</summary>
    public static void AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<JudgePresence>();
        services.AddHealthChecks()
            .AddCheck<DatabaseCheck>("database", timeout: DatabaseCheck.Patience)
            .AddCheck<JudgeCheck>("judge", timeout: DatabaseCheck.Patience);
    }

    /// <summary>Adds the routes.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => TypedResults.Ok(new { status = "live" })).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/health/ready", ReadyAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(HealthCheckService health, HttpContext context, CancellationToken cancellation)
    {
        context.Response.Headers.CacheControl = "no-store";
        var report = await health.CheckHealthAsync(cancellation);
        var ready = report.Status == HealthStatus.Healthy;
        return TypedResults.Json(
            new ReadyReply(ready ? "ready" : "not ready", [.. report.Entries.Select(e => new CheckReply(e.Key, e.Value.Status == HealthStatus.Healthy, e.Value.Description ?? "It took too long to answer."))]),
            statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    internal sealed record ReadyReply(string Status, IReadOnlyList<CheckReply> Checks);

    internal sealed record CheckReply(string Name, bool Ok, string Reason);
}
