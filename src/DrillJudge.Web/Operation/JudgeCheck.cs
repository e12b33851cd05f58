using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DrillJudge.Web.Operation;

/// <summary>Whether submissions are judged.</summary>
internal sealed class JudgeCheck(JudgePresence presence) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await presence.AbsenceAsync(cancellationToken) is { } why ? HealthCheckResult.Unhealthy(why) : HealthCheckResult.Healthy("A judge is up.");
}
