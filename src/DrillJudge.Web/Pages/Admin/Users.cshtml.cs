using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Administration;
using DrillJudge.Web.Operation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Pages.Admin;

/// <summary>All accounts: their roles, locks and links for a new password.</summary>
[Authorize(Roles = Roles.Administrator)]
public sealed class UsersModel(DrillJudgeDb db, AccountAdministration accounts) : PageModel
{
    private const int LatestActs = 20;

    /// <summary>What is searched for.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>The accounts that match.</summary>
    public IReadOnlyList<AccountLine> Accounts { get; private set; } = [];

    /// <summary>What was done to accounts lately.</summary>
    public IReadOnlyList<AuditLine> Acts { get; private set; } = [];

    /// <summary>A link for a new password that was made just now, and for whom; shown this once.</summary>
    public (string Path, string Email)? Link { get; private set; }

    /// <summary>Why something was not done.</summary>
    public string? Refused { get; private set; }

    /// <summary>Who looks at this.</summary>
    public Guid Self => User.Id();

    /// <summary>The list.</summary>
    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    /// <summary>Gives another role.</summary>
    public async Task<IActionResult> OnPostRoleAsync(Guid id, string? role, CancellationToken cancellation) =>
        await AfterAsync(await accounts.SetRoleAsync(Self, id, role, cancellation), cancellation);

    /// <summary>Locks.</summary>
    public async Task<IActionResult> OnPostLockAsync(Guid id, CancellationToken cancellation) => await AfterAsync(await accounts.LockAsync(Self, id, cancellation), cancellation);

    /// <summary>Unlocks.</summary>
    public async Task<IActionResult> OnPostUnlockAsync(Guid id, CancellationToken cancellation) => await AfterAsync(await accounts.UnlockAsync(Self, id, cancellation), cancellation);

    /// <summary>Makes a link for a new password and shows it in this very answer.</summary>
    public async Task<IActionResult> OnPostLinkAsync(Guid id, CancellationToken cancellation)
    {
        var made = await accounts.LinkAsync(Self, id, cancellation);
        if (made.Refused)
            return NotFound();
        Link = ($"{Request.Scheme}://{Request.Host}{Request.PathBase}/new-password/{made.Value}", (await db.Users.AsNoTracking().SingleAsync(u => u.Id == id, cancellation)).Email!);
        await LoadAsync(cancellation);
        return Page();
    }

    private async Task<IActionResult> AfterAsync(Outcome<User> changed, CancellationToken cancellation)
    {
        if (!changed.Refused)
            return RedirectToPage(new { q = Query });
        if (changed.Refusal.Kind == RefusalKind.NotFound)
            return NotFound();
        Refused = changed.Refusal.Text;
        await LoadAsync(cancellation);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Accounts = await AccountLine.ListAsync(db, Query, cancellation);
        Acts = [.. (await AuditLine.ListAsync(db, "user.", null, 1, cancellation)).Entries.Take(LatestActs)];
    }
}
