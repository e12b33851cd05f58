namespace DrillJudge.Attempts;

/// <summary>Tells whoever judges that something waits. One implementation schedules a job here; a web host without a judge has another.</summary>
public interface IJudgingJobs
{
    /// <summary>Knocks. It must not fail: the row is what counts, and is found without it.</summary>
    Task WakeAsync(Guid submissionId);
}
