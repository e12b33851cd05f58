using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Problems;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Pages.Catalogue;

/// <summary>A drill before its clock runs.</summary>
public sealed class DrillModel(DrillJudgeDb db, ProblemCatalog catalog, AttemptDesk desk, TimeProvider clock) : PageModel
{
    /// <summary>The drill.</summary>
    public Problem Problem { get; private set; } = null!;

    /// <summary>The learner's attempts at it, the latest first.</summary>
    public IReadOnlyList<Attempt> Attempts { get; private set; } = [];

    /// <summary>The one whose clock runs.</summary>
    public Attempt? Running { get; private set; }

    /// <summary>Why it cannot be started; null when nothing stands in the way.</summary>
    public string? Refused { get; private set; }

    /// <summary>The attempt that stands in the way; null when none does.</summary>
    public Guid? InTheWay { get; private set; }

    /// <summary>The assignment that it would be started for; null for practice.</summary>
    [BindProperty(SupportsGet = true, Name = "assignment")]
    public Guid? AssignmentId { get; set; }

    /// <summary>What that assignment asks; null for practice, and where nothing can be started for it.</summary>
    public LearnerTerms? Terms { get; private set; }

    /// <summary>Looks it up.</summary>
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await LoadAsync(slug, cancellation))
            return NotFound();
        if (AssignmentId is not { } assignment)
            return Page();
        var begun = await db.BeginAsync(User.Id(), assignment, false, slug, clock.GetUtcNow(), cancellation);
        (Terms, Refused) = (begun.Value, begun.Refusal?.Text);
        return begun.Refusal is { Kind: RefusalKind.NotFound } ? NotFound() : Page();
    }

    /// <summary>Starts the clock.</summary>
    public async Task<IActionResult> OnPostAsync(string slug, int? minutes, CancellationToken cancellation)
    {
        var started = await desk.StartAsync(User.Id(), slug, minutes, AssignmentId, cancellation);
        if (!started.Refused)
            return RedirectToPage("/Attempts/Workspace", new { id = started.Value.Id });
        if (started.Refusal is { Code: "attempt-open", Subject: { } open })
            return RedirectToPage("/Attempts/Workspace", new { id = open });
        Refused = started.Refusal.Text;
        InTheWay = started.Refusal is { Code: "practice-open" or "assigned-open", Subject: { } other } ? other : null;
        Response.StatusCode = Api.Problems.StatusOf(started.Refusal.Kind);
        return await LoadAsync(slug, cancellation) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(string slug, CancellationToken cancellation)
    {
        if (!catalog.Slugs.Contains(slug) || catalog.Find(slug) is not { } problem)
            return false;
        Problem = problem;
        var id = User.Id();
        var now = clock.GetUtcNow();
        Attempts = await db.Attempts.AsNoTracking().Include(a => a.Submissions).ThenInclude(s => s.Judgement)
            .Where(a => a.UserId == id && a.Problem == slug).OrderByDescending(a => a.StartedAt).ToListAsync(cancellation);
        Running = Attempts.FirstOrDefault(a => a.ClosedAt is null && a.StateAt(now) == AttemptState.Running);
        return true;
    }
}
