using DrillJudge.Jobs;
using DrillJudge.Nodes;
using DrillJudge.Operation;

namespace DrillJudge.Web.Operation;

/// <summary>Whether anybody can judge for this host: itself, or a node that beat lately; and how its own sandboxes stand.</summary>
public sealed class JudgePresence(NodeList nodes, JudgeHost? own = null)
{
    /// <summary>The sandboxes of this host; null where it has no judge, or none yet.</summary>
    public PoolFigures? Pool => own?.Pool;

    /// <summary>Null when something can judge; else why nothing can.</summary>
    public async Task<string?> AbsenceAsync(CancellationToken cancellation)
    {
        if (own?.Ready == true || (await nodes.ReadyAsync(cancellation)).Count > 0)
            return null;
        return own is null ? "No judge node is up." : own.Problem ?? "The judge of this host is starting.";
    }
}
