using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Judging;
using Microsoft.Extensions.Logging;

namespace DrillJudge.Jobs;

/// <summary>Judges once more what an instructor asked for, one submission a call. Nobody watches: there are no events.</summary>
public sealed partial class Rejudge(RejudgeQueue queue, JudgeHost host, TimeProvider clock, ILogger<Rejudge> log)
{
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(5);

    /// <summary>Judges what is next; false when nothing waits.</summary>
    public async Task<bool> JudgeNextAsync(JudgeNode node, CancellationToken cancellation)
    {
        if (await queue.ClaimAsync(cancellation).ConfigureAwait(false) is not var (row, submission, package))
            return false;
        using var beating = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var heart = BeatAsync(row, beating);
        try
        {
            var problem = await host.PrepareAsync(submission.Problem, package, beating.Token).ConfigureAwait(false);
            var judgement = await node.Judge.JudgeAsync(problem, submission.Source, JudgeOptions.Default, _ => { }, beating.Token).ConfigureAwait(false);
            if (judgement.Verdict == Verdict.JudgeError && row.Tries < SubmissionQueue.MostTries)
                await queue.ReleaseAsync(row, countTry: true, CancellationToken.None).ConfigureAwait(false);
            else if (await queue.CompleteAsync(row, StoredJudgement.From(submission.Id, problem, judgement, clock.GetUtcNow()), CancellationToken.None).ConfigureAwait(false))
                Judged(log, submission.Id, judgement.Verdict);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await queue.ReleaseAsync(row, countTry: false, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
        catch (OperationCanceledException)
        {
            // The claim was lost: another node has it, or nobody wants it any more.
        }
        catch (Exception fault)
        {
            Failed(log, fault, submission.Id, row.Tries);
            await queue.ReleaseAsync(row, countTry: true, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            await beating.CancelAsync().ConfigureAwait(false);
            await heart.ConfigureAwait(false);
        }

        return true;
    }

    private async Task BeatAsync(RejudgedSubmission row, CancellationTokenSource beating)
    {
        using var ticks = new PeriodicTimer(Renewal, clock);
        try
        {
            while (await ticks.WaitForNextTickAsync(beating.Token).ConfigureAwait(false))
            {
                if (!await RenewAsync(row, beating.Token).ConfigureAwait(false))
                    await beating.CancelAsync().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Judged, or given up.
        }
    }

    /// <summary>False when somebody else has the claim. A database that cannot be asked now is asked at the next beat.</summary>
    private async Task<bool> RenewAsync(RejudgedSubmission row, CancellationToken cancellation)
    {
        try
        {
            return await queue.RenewAsync(row, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            NotRenewed(log, e, row.SubmissionId);
            return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Submission {Submission}, judged once more: the claim could not be renewed; trying again")]
    private static partial void NotRenewed(ILogger log, Exception e, Guid submission);

    [LoggerMessage(Level = LogLevel.Information, Message = "Submission {Submission} judged once more: {Verdict}")]
    private static partial void Judged(ILogger log, Guid submission, Verdict verdict);

    [LoggerMessage(Level = LogLevel.Error, Message = "Submission {Submission}, judged once more: our fault in try {Try}")]
    private static partial void Failed(ILogger log, Exception fault, Guid submission, int @try);
}
