using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DrillJudge.Web.Operation;

/// <summary>Whether the database answers and has this version's schema. What it says goes to whoever asks, so it names no host and no account.</summary>
internal sealed partial class DatabaseCheck(IDbContextFactory<DrillJudgeDb> databases, ILogger<DatabaseCheck> log) : IHealthCheck
{
    /// <summary>How long an answer may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var missing = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
            return missing == 0 ? HealthCheckResult.Healthy("It answers and has this version's schema.") : HealthCheckResult.Unhealthy($"It lacks {missing} migration{(missing == 1 ? "" : "s")} of this version.");
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Unreachable(log, e.Message);
            return HealthCheckResult.Unhealthy("It does not answer; the log says why.");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The database does not answer: {Reason}")]
    private static partial void Unreachable(ILogger log, string reason);
}
