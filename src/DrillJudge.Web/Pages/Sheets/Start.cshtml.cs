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
public sealed class StartModel(SheetDesk desk, WorksheetCatalog catalog, TimeProvider clock) : PageModel
{
    /// <summary>The sheet.</summary>
    public Worksheet Sheet { get; private set; } = null!;

    /// <summary>The learner's tries at it, the latest first.</summary>
    public IReadOnlyList<StoredSheet> History { get; private set; } = [];

    /// <summary>The seed of a printed sheet; null for new numbers.</summary>
    public SheetSeed? Seed { get; private set; }

    /// <summary>A public seed for a sheet to print: another one each time.</summary>
    public int PrintSeed { get; } = Random.Shared.Next(1, 100_000);

    /// <summary>The assignment that it is started for; null for practice.</summary>
    public AssignedSheet? Assigned { get; private set; }

    /// <summary>The server's time.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Why it cannot be started.</summary>
    public string? Refused { get; private set; }

    /// <summary>Looks it up.</summary>
    public async Task<IActionResult> OnGetAsync(string id, string? seed, string? assignment, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, assignment, cancellation))
            return NotFound();
        // An assigned sheet's numbers are the assignment's.
        Seed = seed is null || Assigned is not null ? null : SheetSeed.FromPublic(seed);
        return seed is not null && Seed is null ? NotFound() : Page();
    }

    /// <summary>Draws its numbers.</summary>
    public async Task<IActionResult> OnPostAsync(string id, string? mode, int? seed, string? assignment, CancellationToken cancellation)
    {
        var chosen = SheetsApi.ModeOf(mode);
        if (!await LoadAsync(id, assignment, cancellation))
            return NotFound();
        if (chosen is null && Assigned is null)
            return BadRequest();
        var started = Assigned is { } assigned
            ? await desk.StartAssignedAsync(User.Id(), Sheet.Id, assigned.Terms.Assignment.Id, cancellation)
            : await desk.StartAsync(User.Id(), Sheet.Id, chosen!.Value, chosen == SheetMode.Mock ? null : seed, cancellation);
        if (!started.Refused)
            return RedirectToPage("/Sheets/Work", new { attempt = started.Value.Row.Id });
        Refused = started.Refusal.Text;
        Response.StatusCode = Api.Problems.StatusOf(started.Refusal.Kind);
        return await LoadAsync(id, assignment, cancellation) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(string id, string? assignment, CancellationToken cancellation)
    {
        if (catalog.Find(id) is not { } sheet)
            return false;
        Sheet = sheet;
        History = await desk.HistoryAsync(User.Id(), sheet.Id, cancellation);
        if (string.IsNullOrEmpty(assignment))
            return true;
        if (!Guid.TryParse(assignment, out var key) || await desk.FindAssignedAsync(User.Id(), sheet.Id, key, cancellation) is not { Refused: false, Value: { } assigned })
            return false;
        Assigned = assigned;
        History = [.. History.Where(row => row.AssignmentId == key)];
        return true;
    }
}
