using DrillJudge.Attempts;
using DrillJudge.Packages;

namespace DrillJudge.Jobs;

/// <summary>Runs an attempt's source on the samples or on an input of the learner's own: no submission, no verdict, nothing kept.</summary>
public sealed class TrialRuns(ITrialRunner runner, PackageStore packages, AttemptDesk desk)
{
    /// <summary>Runs.</summary>
    /// <param name="attempt">Where; it must be open.</param>
    /// <param name="source">C#.</param>
    /// <param name="input">One value a line, in the order of the parameters, as JSON or name = JSON; nothing for the samples. A program's is its stdin.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Outcome<TrialRun>> RunAsync(Attempt attempt, string? source, string? input, CancellationToken cancellation)
    {
        if (AttemptRules.CheckSource(source) is { } bad)
            return bad;
        if (attempt.ClosedAt is not null)
            return AttemptDesk.Closed;
        var hash = await packages.KeepAsync(attempt.Problem, cancellation).ConfigureAwait(false);
        var ran = await runner.RunAsync(new TrialRequest(attempt.Problem, hash, source!, input), cancellation).ConfigureAwait(false);
        if (!ran.Refused)
            await desk.NoteRunAsync(attempt.Id, cancellation).ConfigureAwait(false);
        return ran;
    }
}
