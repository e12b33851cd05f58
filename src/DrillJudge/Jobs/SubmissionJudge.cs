using DrillJudge.Attempts;
using DrillJudge.Judging;
using Microsoft.Extensions.Logging;

namespace DrillJudge.Jobs;

/// <summary>Judges what waits in the queue, one submission a call, and says what happens while it happens.</summary>
public sealed partial class SubmissionJudge(SubmissionQueue queue, JudgeHost host, SubmissionEvents events, TimeProvider clock, ILogger<SubmissionJudge> log)
{
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(5);

    /// <summary>Judges the submission whose turn it is; false when none waits.</summary>
    public async Task<bool> JudgeNextAsync(CancellationToken cancellation)
    {
        // Nothing is claimed before it can be judged.
        var node = await host.NodeAsync(cancellation).ConfigureAwait(false);
        if (await queue.ClaimAsync(cancellation).ConfigureAwait(false) is not { } submission)
            return false;
        events.Publish(submission.Id, new SubmissionEvent.StateChanged(SubmissionState.Judging));
        // The claim's heart beats until the judgement is written.
        using var beating = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var heart = BeatAsync(submission, beating);
        try
        {
            var problem = await host.PrepareAsync(submission.Problem, beating.Token).ConfigureAwait(false);
            var judgement = await node.Judge.JudgeAsync(problem, submission.Source, JudgeOptions.Default, what => Tell(submission.Id, what), beating.Token).ConfigureAwait(false);
            await FinishAsync(submission, problem, judgement).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The host stops: somebody else's turn, and no fault of the submission's.
            await queue.ReleaseAsync(submission, countTry: false, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
        catch (OperationCanceledException)
        {
            ClaimLost(log, submission.Id);
        }
        catch (Exception fault)
        {
            Failed(log, fault, submission.Id, submission.Tries);
            await queue.ReleaseAsync(submission, countTry: true, CancellationToken.None).ConfigureAwait(false);
            events.Publish(submission.Id, new SubmissionEvent.Restarted("The judge had a fault of its own and tries again."));
        }
        finally
        {
            await beating.CancelAsync().ConfigureAwait(false);
            await heart.ConfigureAwait(false);
        }

        return true;
    }

    private async Task FinishAsync(Submission submission, PreparedProblem problem, Judgement judgement)
    {
        if (judgement.Verdict == Verdict.JudgeError && submission.Tries < SubmissionQueue.MostTries)
        {
            JudgeError(log, submission.Id, submission.Tries, judgement.Fault);
            await queue.ReleaseAsync(submission, countTry: true, CancellationToken.None).ConfigureAwait(false);
            events.Publish(submission.Id, new SubmissionEvent.Restarted("The judge had a fault of its own and tries again."));
            return;
        }

        var stored = StoredJudgement.From(submission.Id, problem, judgement, clock.GetUtcNow());
        if (await queue.CompleteAsync(submission, stored, CancellationToken.None).ConfigureAwait(false))
        {
            Judged(log, submission.Id, judgement.Verdict);
            events.Publish(submission.Id, new SubmissionEvent.StateChanged(SubmissionState.Done));
        }
        else
            ClaimLost(log, submission.Id);
    }

    private async Task BeatAsync(Submission submission, CancellationTokenSource beating)
    {
        using var ticks = new PeriodicTimer(Renewal, clock);
        try
        {
            while (await ticks.WaitForNextTickAsync(beating.Token).ConfigureAwait(false))
            {
                if (!await queue.RenewAsync(submission, beating.Token).ConfigureAwait(false))
                    await beating.CancelAsync().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Judged, or given up.
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "Submission {Submission}: the claim was lost to another node; nothing was written")]
    private static partial void ClaimLost(ILogger log, Guid submission);

    [LoggerMessage(Level = LogLevel.Error, Message = "Submission {Submission}: judge error in try {Try}: {Fault}")]
    private static partial void JudgeError(ILogger log, Guid submission, int @try, string? fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "Submission {Submission}: our fault in try {Try}")]
    private static partial void Failed(ILogger log, Exception fault, Guid submission, int @try);
}
