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
    public bool AnyReady => Nodes.Any(node => node.Ready && IsUp(node));

    private DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>The list.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var nodes = await db.Nodes.AsNoTracking().ToListAsync(cancellation);
        Nodes = [.. nodes.OrderByDescending(node => node.IsUp(Now)).ThenBy(node => node.Name, StringComparer.Ordinal)];
        Waiting = await queue.CountWaitingAsync(cancellation);
    }

    /// <summary>Whether a node was heard of lately.</summary>
    public bool IsUp(NodeEntry node) => node.IsUp(Now);

    /// <summary>When a node was heard of last, in words.</summary>
    public string HeardOf(NodeEntry node) => (Now - node.BeatAt) switch
    {
        { TotalSeconds: < 1 } => "just now",
        { TotalMinutes: < 2 } span => $"{(int)span.TotalSeconds} s ago",
        { TotalHours: < 2 } span => $"{(int)span.TotalMinutes} min ago",
        var span => $"{(int)span.TotalHours} h ago",
    };

    /// <summary>How a node stands, in words.</summary>
    public string StateOf(NodeEntry node) => node switch
    {
        _ when !IsUp(node) => "Gone",
        { Ready: true } => "Ready",
        { Trouble: { } trouble } => $"Cannot judge: {trouble}",
        _ => "Starting",
    };
}
