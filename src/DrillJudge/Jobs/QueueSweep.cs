using DrillJudge.Attempts;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DrillJudge.Jobs;

/// <summary>Finds what nobody knocked for: submissions from before a restart, and those that a node left behind when it died. Looks at the start and every few seconds.</summary>
public sealed partial class QueueSweep(SubmissionQueue queue, RejudgeQueue again, VerificationQueue verifications, IJudgingJobs jobs, TimeProvider clock, ILogger<QueueSweep> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ticks = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                var waiting = await queue.CountWaitingAsync(stoppingToken).ConfigureAwait(false) + await again.CountWaitingAsync(stoppingToken).ConfigureAwait(false)
                    + await verifications.CountReadyAsync(stoppingToken).ConfigureAwait(false);
                for (var knocks = Math.Min(waiting, Environment.ProcessorCount); knocks > 0; knocks--)
                    await jobs.WakeAsync(Guid.Empty).ConfigureAwait(false);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                NotSwept(log, e);
            }
        }
        while (await ticks.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The queue could not be looked at; trying again")]
    private static partial void NotSwept(ILogger log, Exception e);
}
