using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Pages.Admin;

/// <summary>Who judges, and how busy they are.</summary>
[Authorize(Roles = Roles.Administrator)]
public sealed class NodesModel(DrillJudgeDb db, SubmissionQueue queue, TimeProvider clock) : PageModel
{
    /// <summary>All that were heard of within a day, those that are up first.</summary>
    public IReadOnlyList<NodeEntry> Nodes { get; private set; } = [];

    /// <summary>Submissions that nobody judges yet.</summary>
    public int Waiting { get; private set; }

    /// <summary>Whether one can judge.</summary>
    public bool AnyReady => Nodes.Any(node => node.Ready && node.IsUp(Now));

    private DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>The list.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var nodes = await db.Nodes.AsNoTracking().ToListAsync(cancellation);
        Nodes = [.. nodes.OrderByDescending(node => node.IsUp(Now)).ThenBy(node => node.Name, StringComparer.Ordinal)];
        Waiting = await queue.CountWaitingAsync(cancellation);
    }

    /// <summary>How a node stands, in words.</summary>
    public string StateOf(NodeEntry node) => node switch
    {
        _ when !node.IsUp(Now) => "Gone",
        { Ready: true } => "Ready",
        { Trouble: { } trouble } => $"Cannot judge: {trouble}",
        _ => "Starting",
    };
}
