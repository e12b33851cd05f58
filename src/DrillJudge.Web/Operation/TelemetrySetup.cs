using DrillJudge.Operation;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace DrillJudge.Web.Operation;

/// <summary>
/// Traces and metrics by OpenTelemetry's protocol. OTEL_EXPORTER_OTLP_ENDPOINT switches them on; the other OTEL_ variables of the standard say how. Without it nothing is collected.
/// </summary>
internal static class TelemetrySetup
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Adds it.</summary>
    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[Endpoint] is not { Length: > 0 })
            return;
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("drilljudge", serviceVersion: Pages.Names.Version, serviceInstanceId: Environment.MachineName + "-" + Environment.ProcessId))
            .WithTracing(traces => traces.AddSource(JudgeMeters.Name, "Microsoft.AspNetCore").AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(JudgeMeters.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime").AddOtlpExporter());
    }
}
