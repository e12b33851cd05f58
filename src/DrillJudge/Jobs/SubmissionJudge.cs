using System.Diagnostics;
using DrillJudge.Attempts;
using DrillJudge.Judging;
using DrillJudge.Operation;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DrillJudge.Jobs;

/// <summary>Judges what waits in the queue, one submission a call, and says what happens while it happens.</summary>
public sealed partial class SubmissionJudge(
    SubmissionQueue queue, Rejudge again, JudgeHost host, SubmissionEvents events, QueueBell bell, JudgeMeters meters, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<SubmissionJudge> log) : IDisposable
{
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim places = new(bell.Workers);
    private int judging;

    /// <summary>How many submissions are judged here now.</summary>
    public int Judging => Volatile.Read(ref judging);

    /// <summary>Judges the submission whose turn it is; false when none waits, or the host stops: then it begins nothing new, and what it has begun goes on.</summary>
    public async Task<bool> JudgeNextAsync(CancellationToken cancellation)
    {
        using var begin = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        JudgeNode node;
        try
        {
            // Nothing is claimed before it can be judged: it would wait here while another node is idle.
            node = await host.NodeAsync(begin.Token).ConfigureAwait(false);
            await places.WaitAsync(begin.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }

        Interlocked.Increment(ref judging);
        try
        {
            // What is judged once more has its turn only when no submission waits.
            if (await queue.ClaimAsync(cancellation).ConfigureAwait(false) is not { } submission)
                return await again.JudgeNextAsync(node, cancellation).ConfigureAwait(false);
            await JudgeAsync(node, submission, cancellation).ConfigureAwait(false);
            return true;
        }
        finally
        {
            Interlocked.Decrement(ref judging);
            places.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => places.Dispose();

    private async Task JudgeAsync(JudgeNode node, Submission submission, CancellationToken cancellation)
    {
        events.Publish(submission.Id, new SubmissionEvent.StateChanged(SubmissionState.Judging));
        using var span = meters.Begin(submission, submission.ClaimedAt!.Value);
        // The claim's heart beats until the judgement is written.
        using var beating = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var heart = BeatAsync(submission, beating);
        try
        {
            var problem = await host.PrepareAsync(submission.Problem, submission.PackageHash, beating.Token).ConfigureAwait(false);
            var judgement = await node.Judge.JudgeAsync(problem, submission.Source, JudgeOptions.Default, what => Tell(submission.Id, what), beating.Token).ConfigureAwait(false);
            await FinishAsync(submission, problem, judgement, span).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The host stops: somebody else's turn, and no fault of the submission's.
            await queue.ReleaseAsync(submission, countTry: false, null, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
        catch (OperationCanceledException)
        {
            ClaimLost(log, submission.Id);
            meters.CountFailure("claim-lost", span);
        }
        catch (Exception fault)
        {
            Failed(log, fault, submission.Id, submission.Tries);
            meters.CountFailure("fault", span);
            await queue.ReleaseAsync(submission, countTry: true, fault.Message, CancellationToken.None).ConfigureAwait(false);
            events.Publish(submission.Id, new SubmissionEvent.Restarted("The judge had a fault of its own and tries again."));
        }
        finally
        {
            await beating.CancelAsync().ConfigureAwait(false);
            await heart.ConfigureAwait(false);
        }
    }

    private async Task FinishAsync(Submission submission, PreparedProblem problem, Judgement judgement, Activity? span)
    {
        if (judgement.Verdict == Verdict.JudgeError && submission.Tries < SubmissionQueue.MostTries)
        {
            JudgeError(log, submission.Id, submission.Tries, judgement.Fault);
            meters.CountFailure("judge-error", span);
            await queue.ReleaseAsync(submission, countTry: true, judgement.Fault, CancellationToken.None).ConfigureAwait(false);
            events.Publish(submission.Id, new SubmissionEvent.Restarted("The judge had a fault of its own and tries again."));
            return;
        }

        var (now, claimed) = (clock.GetUtcNow(), submission.ClaimedAt!.Value);
        var stored = StoredJudgement.From(submission.Id, problem, judgement, now, submission.Tries == 1 ? claimed - submission.SubmittedAt : null, now - claimed);
        if (await queue.CompleteAsync(submission, stored, CancellationToken.None).ConfigureAwait(false))
        {
            Judged(log, submission.Id, judgement.Verdict);
            meters.Count(judgement, span);
            events.Publish(submission.Id, new SubmissionEvent.StateChanged(SubmissionState.Done));
        }
        else
        {
            ClaimLost(log, submission.Id);
            meters.CountFailure("claim-lost", span);
        }
    }

    private async Task BeatAsync(Submission submission, CancellationTokenSource beating)
    {
        using var ticks = new PeriodicTimer(Renewal, clock);
        try
        {
            while (await ticks.WaitForNextTickAsync(beating.Token).ConfigureAwait(false))
            {
                if (!await RenewAsync(submission, beating.Token).ConfigureAwait(false))
                    await beating.CancelAsync().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Judged, or given up.
        }
    }

    /// <summary>False when somebody else has the claim. A database that cannot be asked now is asked at the next beat: the claim lives longer than several.</summary>
    private async Task<bool> RenewAsync(Submission submission, CancellationToken cancellation)
    {
        try
        {
            return await queue.RenewAsync(submission, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            NotRenewed(log, e, submission.Id);
            return true;
        }
    }

    private void Tell(Guid id, JudgeEvent what) => events.Publish(id, what switch
    {
        JudgeEvent.Running running => new SubmissionEvent.Running(running.Cases),
        JudgeEvent.CaseDecided decided => new SubmissionEvent.CaseDecided(CaseMark.From(decided.Result)),
        JudgeEvent.StartedOver over => new SubmissionEvent.Restarted(over.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    });

    [LoggerMessage(Level = LogLevel.Information, Message = "Submission {Submission}: {Verdict}")]
    private static partial void Judged(ILogger log, Guid submission, Verdict verdict);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Submission {Submission}: the claim could not be renewed; trying again")]
    private static partial void NotRenewed(ILogger log, Exception e, Guid submission);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Submission {Submission}: the claim was lost to another node; nothing was written")]
    private static partial void ClaimLost(ILogger log, Guid submission);

    [LoggerMessage(Level = LogLevel.Error, Message = "Submission {Submission}: judge error in try {Try}: {Fault}")]
    private static partial void JudgeError(ILogger log, Guid submission, int @try, string? fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "Submission {Submission}: our fault in try {Try}")]
    private static partial void Failed(ILogger log, Exception fault, Guid submission, int @try);
}
