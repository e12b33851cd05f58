using DrillJudge.Attempts;
using Microsoft.Extensions.Logging;
using Quartz;

namespace DrillJudge.Jobs;

/// <summary>Schedules a job for each submission, to start at once.</summary>
public sealed partial class QuartzJobs(ISchedulerFactory schedulers, ILogger<QuartzJobs> log) : IJudgingJobs
{
    /// <inheritdoc/>
    public async Task WakeAsync(Guid submissionId)
    {
        try
        {
            var scheduler = await schedulers.GetScheduler().ConfigureAwait(false);
            var job = JobBuilder.Create<JudgeSubmissionJob>().WithIdentity($"{submissionId}-{Guid.NewGuid():N}", "judge").UsingJobData(JudgeSubmissionJob.IdKey, submissionId.ToString()).RequestRecovery().Build();
            await scheduler.ScheduleJob(job, TriggerBuilder.Create().StartNow().Build()).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // The row is committed; whoever looks at the queue next finds it.
            NotScheduled(log, e, submissionId);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Submission {Submission} is left for the next look at the queue: no job could be scheduled")]
    private static partial void NotScheduled(ILogger log, Exception e, Guid submission);
}
