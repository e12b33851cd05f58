using DrillJudge.Attempts;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Api;
using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DrillJudge.Web.Pages.Sheets;

/// <summary>A worksheet before its numbers are drawn.</summary>
[EnableRateLimiting(Limits.Run)]
public sealed class StartModel(SheetDesk desk, WorksheetCatalog catalog) : PageModel
{
    /// <summary>The sheet.</summary>
    public Worksheet Sheet { get; private set; } = null!;

    /// <summary>The learner's tries at it, the latest first.</summary>
    public IReadOnlyList<StoredSheet> History { get; private set; } = [];

    /// <summary>The seed of a printed sheet; null for new numbers.</summary>
    public SheetSeed? Seed { get; private set; }

    /// <summary>A public seed for a sheet to print: another one each time.</summary>
    public int PrintSeed { get; } = Random.Shared.Next(1, 100_000);

    /// <summary>Why it cannot be started.</summary>
    public string? Refused { get; private set; }

    /// <summary>Looks it up.</summary>
    public async Task<IActionResult> OnGetAsync(string id, string? seed, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        Seed = seed is null ? null : SheetSeed.FromPublic(seed);
        return seed is not null && Seed is null ? NotFound() : Page();
    }

    /// <summary>Draws its numbers.</summary>
    public async Task<IActionResult> OnPostAsync(string id, string? mode, int? seed, CancellationToken cancellation)
    {
        if (SheetsApi.ModeOf(mode) is not { } chosen)
            return BadRequest();
        var started = await desk.StartAsync(User.Id(), id, chosen, chosen == SheetMode.Mock ? null : seed, cancellation);
        if (!started.Refused)
            return RedirectToPage("/Sheets/Work", new { attempt = started.Value.Row.Id });
        Refused = started.Refusal.Text;
        Response.StatusCode = Api.Problems.StatusOf(started.Refusal.Kind);
        return await LoadAsync(id, cancellation) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(string id, CancellationToken cancellation)
    {
        if (catalog.Find(id) is not { } sheet)
            return false;
        Sheet = sheet;
        History = await desk.HistoryAsync(User.Id(), sheet.Id, cancellation);
        return true;
    }
}
