using DrillJudge.Attempts;

namespace DrillJudge.Jobs;

/// <summary>Runs a source on the samples or on an input: in this process, or on a judge node elsewhere.</summary>
public interface ITrialRunner
{
    /// <summary>Runs. Refuses input that cannot be read, and when there is nobody who could run it.</summary>
    Task<Outcome<TrialRun>> RunAsync(TrialRequest request, CancellationToken cancellation);
}
