using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DrillJudge.Jobs;

/// <summary>
/// Judges what waits, on hosts that share their queue with others. The bell wakes them; every few seconds they look unasked, for what nobody rang for: submissions from
/// before a restart, or that a node left behind when it died. A host that stops lets them end what they have begun.
/// </summary>
public sealed partial class QueueWorkers(SubmissionJudge judge, UploadVerifier verifier, QueueBell bell, ILogger<QueueWorkers> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource giveUp = new();

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await using var late = cancellationToken.Register(giveUp.Cancel);
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        // Whoever had to give up gives its claim back.
        await (ExecuteTask ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        giveUp.Dispose();
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, bell.Workers).Select(_ => Task.Run(() => WorkAsync(stoppingToken), CancellationToken.None)));

    private async Task WorkAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                // Packages have their turn only when nothing waits to be judged.
                while (!stopping.IsCancellationRequested && (await judge.JudgeNextAsync(giveUp.Token).ConfigureAwait(false) || await verifier.VerifyNextAsync(giveUp.Token).ConfigureAwait(false)))
                {
                    // Until both queues are empty.
                }

                await bell.WaitAsync(Every, stopping).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                NotLooked(log, e);
                await Task.WhenAny(Task.Delay(Pause, stopping)).ConfigureAwait(false);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The queue could not be looked at; trying again")]
    private static partial void NotLooked(ILogger log, Exception e);
}
