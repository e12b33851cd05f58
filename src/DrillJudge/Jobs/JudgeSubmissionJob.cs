using Quartz;

namespace DrillJudge.Jobs;

/// <summary>
/// A knock: something waits. It carries the submission's id, for the log only; which one is judged, the queue decides. It goes on until nothing waits, so a knock
/// too many costs a look at the queue, and one that was lost costs nothing while another is at work.
/// </summary>
public sealed class JudgeSubmissionJob(SubmissionJudge judge, UploadVerifier verifier) : IJob
{
    /// <summary>Where the id is in the job's data.</summary>
    public const string IdKey = "submission";

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        // Packages have their turn only when nothing waits to be judged.
        while (await judge.JudgeNextAsync(cancellationToken).ConfigureAwait(false) || await verifier.VerifyNextAsync(cancellationToken).ConfigureAwait(false))
        {
            // Until both queues are empty.
        }
    }
}
