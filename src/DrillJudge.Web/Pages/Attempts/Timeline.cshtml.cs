using DrillJudge.Attempts;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Attempts;

/// <summary>How an attempt of one's own went.</summary>
public sealed class TimelineModel(AttemptDesk desk, TimeProvider clock) : PageModel
{
    /// <summary>The attempt.</summary>
    public Attempt Attempt { get; private set; } = null!;

    /// <summary>What happened.</summary>
    public IReadOnlyList<AttemptTimeline.Step> Steps { get; private set; } = [];

    /// <summary>The server's time.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>Looks it up.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(User.Id(), id, cancellation);
        if (found.Refused)
            return NotFound();
        (Attempt, Now) = (found.Value, clock.GetUtcNow());
        Steps = AttemptTimeline.Of(Attempt, Now);
        return Page();
    }
}
