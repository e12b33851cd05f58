using DrillJudge.Data;
using DrillJudge.Web.Operation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Pages.Admin;

/// <summary>What instructors and administrators did.</summary>
[Authorize(Roles = Roles.Administrator)]
public sealed class AuditModel(DrillJudgeDb db) : PageModel
{
    /// <summary>How the action begins.</summary>
    [BindProperty(SupportsGet = true, Name = "act")]
    public string? Act { get; set; }

    /// <summary>Part of the actor's name or address.</summary>
    [BindProperty(SupportsGet = true, Name = "who")]
    public string? Who { get; set; }

    /// <summary>The entries.</summary>
    public AuditPage Log { get; private set; } = null!;

    /// <summary>All actions that were ever written down.</summary>
    public IReadOnlyList<string> Actions { get; private set; } = [];

    /// <summary>Shows a page of it.</summary>
    public async Task OnGetAsync(int? number, CancellationToken cancellation)
    {
        Log = await AuditLine.ListAsync(db, Act, Who, number ?? 1, cancellation);
        Actions = await db.Audit.AsNoTracking().Select(e => e.Action).Distinct().OrderBy(a => a).ToListAsync(cancellation);
    }
}
