using DrillJudge.Jobs;
using DrillJudge.Nodes;

namespace DrillJudge.Web.Nodes;

/// <summary>Whether there is anybody who judges: this host, or another.</summary>
public sealed class JudgeStanding(NodeList nodes, JudgeHost? own = null)
{
    /// <summary>Why nothing can be judged just now, as a learner may read it; null when it can.</summary>
    public async Task<string?> NoticeAsync(CancellationToken cancellation)
    {
        if (own?.Ready == true || (await nodes.ReadyAsync(cancellation)).Count > 0)
            return null;
        return own is not null
            ? "The judge is still starting. You can write, and submit: it is judged as soon as it is up."
            : "No judge is up just now. You can write, and submit: it is queued, and judged as soon as one is up.";
    }
}
