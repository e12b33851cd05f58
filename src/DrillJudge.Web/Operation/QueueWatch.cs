using DrillJudge.Attempts;
using DrillJudge.Operation;

namespace DrillJudge.Web.Operation;

/// <summary>Looks at the queue now and then, for the gauges: whoever collects them does not wait for a database.</summary>
internal sealed partial class QueueWatch(SubmissionQueue queue, JudgeMeters meters, TimeProvider clock, ILogger<QueueWatch> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ticks = new PeriodicTimer(Every, clock);
        try
        {
            do
                await LookAsync(stoppingToken);
            while (await ticks.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            meters.Note(await queue.MeasureAsync(cancellation));
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            NotMeasured(log, e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The queue could not be measured: {Reason}")]
    private static partial void NotMeasured(ILogger log, string reason);
}
