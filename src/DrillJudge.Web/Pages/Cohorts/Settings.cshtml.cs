using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using Microsoft.AspNetCore.Mvc;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>A cohort's name, zone, code and end.</summary>
public sealed class SettingsModel(CohortDesk desk) : LedPageModel(desk)
{
    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadCohortAsync(id, cancellation) ? Page() : NotFound();

    /// <summary>Changes name, zone and leaderboard.</summary>
    public async Task<IActionResult> OnPostChangeAsync(Guid id, string? name, string? timeZone, bool leaderboard, CancellationToken cancellation) =>
        await AfterAsync(id, await Desk.ChangeAsync(Actor, id, new CohortChange(name ?? "", timeZone ?? "", leaderboard), cancellation), cancellation);

    /// <summary>Draws another code.</summary>
    public async Task<IActionResult> OnPostRotateAsync(Guid id, CancellationToken cancellation) => await AfterAsync(id, await Desk.RotateCodeAsync(Actor, id, cancellation), cancellation);

    /// <summary>Takes the code away.</summary>
    public async Task<IActionResult> OnPostCloseCodeAsync(Guid id, CancellationToken cancellation) => await AfterAsync(id, await Desk.CloseCodeAsync(Actor, id, cancellation), cancellation);

    /// <summary>Ends it, or takes it up again.</summary>
    public async Task<IActionResult> OnPostArchiveAsync(Guid id, bool archived, CancellationToken cancellation) => await AfterAsync(id, await Desk.ArchiveAsync(Actor, id, archived, cancellation), cancellation);

    private async Task<IActionResult> AfterAsync(Guid id, Outcome<Cohort> done, CancellationToken cancellation)
    {
        if (!done.Refused)
            return RedirectToPage(new { id });
        Refuse(done.Refusal);
        return await LoadCohortAsync(id, cancellation) ? Page() : NotFound();
    }
}
