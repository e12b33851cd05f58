using DrillJudge.Attempts;
using Microsoft.Extensions.Logging;

namespace DrillJudge.Jobs.Postgres;

/// <summary>Wakes judges on whatever host: a notification, which is quick, and a job in the cluster's tables, which outlives every host. Nobody waits for the second.</summary>
public sealed partial class PostgresJobs(PostgresVoice voice, QuartzJobs durable, ILogger<PostgresJobs> log) : IJudgingJobs
{
    /// <inheritdoc/>
    public async Task WakeAsync(Guid submissionId)
    {
        try
        {
            await voice.KnockAsync(submissionId, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // The row is committed; judges look at the queue by themselves too.
            NotKnocked(log, e, submissionId);
        }

        _ = Task.Run(() => durable.WakeAsync(submissionId));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Submission {Submission} waits until a judge looks: no notification could be sent")]
    private static partial void NotKnocked(ILogger log, Exception e, Guid submission);
}
