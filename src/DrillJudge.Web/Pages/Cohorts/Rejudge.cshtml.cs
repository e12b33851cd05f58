using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using Microsoft.AspNetCore.Mvc;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>What would change if submissions that were judged once more stood so.</summary>
public sealed class RejudgeModel(CohortDesk desk, RejudgeDesk rejudge) : LedPageModel(desk)
{
    /// <summary>What is shown.</summary>
    public RejudgeView Shown { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid rejudging, CancellationToken cancellation) => await LoadAsync(id, rejudging, cancellation) ? Page() : NotFound();

    /// <summary>Applies it.</summary>
    public Task<IActionResult> OnPostApplyAsync(Guid id, Guid rejudging, CancellationToken cancellation) => EndAsync(id, rejudging, rejudge.ApplyAsync, cancellation);

    /// <summary>Drops it.</summary>
    public Task<IActionResult> OnPostDropAsync(Guid id, Guid rejudging, CancellationToken cancellation) => EndAsync(id, rejudging, rejudge.DropAsync, cancellation);

    private async Task<IActionResult> EndAsync(Guid id, Guid rejudging, Func<Actor, Guid, CancellationToken, Task<Outcome<Rejudging>>> end, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, rejudging, cancellation))
            return NotFound();
        var ended = await end(Actor, rejudging, cancellation);
        if (!ended.Refused)
            return RedirectToPage(new { id, rejudging });
        Refuse(ended.Refusal);
        return Page();
    }

    private async Task<bool> LoadAsync(Guid id, Guid rejudging, CancellationToken cancellation)
    {
        if (!await LoadCohortAsync(id, cancellation))
            return false;
        var found = await rejudge.FindAsync(Actor, rejudging, cancellation);
        Shown = found.Value!;
        return !found.Refused && Shown.Rejudging.CohortId == id;
    }
}
