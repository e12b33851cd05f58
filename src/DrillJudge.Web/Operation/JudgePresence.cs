using DrillJudge.Jobs;

namespace DrillJudge.Web.Operation;

/// <summary>Whether anybody can judge for this host, and who. The judge of this process is looked at; nodes elsewhere join here.</summary>
public sealed class JudgePresence(JudgeHost host)
{
    /// <summary>Null when something can judge; else why nothing can.</summary>
    public Task<string?> AbsenceAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(host.Ready ? null : host.Problem ?? "The judge of this host is starting.");
    }
}
