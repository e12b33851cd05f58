using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Operation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Pages.Admin;

/// <summary>How the service stands, and what failed through our fault.</summary>
[Authorize(Roles = Roles.Administrator)]
public sealed class OperationModel(IDbContextFactory<DrillJudgeDb> databases, SubmissionQueue queue, JudgePresence presence, TimeProvider clock) : PageModel
{
    /// <summary>The figures.</summary>
    public OperationFigures Now { get; private set; } = null!;

    /// <summary>What failed.</summary>
    public IReadOnlyList<FailureLine> Failures { get; private set; } = [];

    /// <summary>requeued, or gone when there was nothing to requeue.</summary>
    public string? Done { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(string? done, CancellationToken cancellation)
    {
        Done = done;
        Now = await OperationFigures.LookAsync(databases, queue, presence, clock, cancellation);
        Failures = await FailureLine.ListAsync(databases, cancellation);
    }

    /// <summary>Queues a submission anew.</summary>
    public async Task<IActionResult> OnPostRequeueAsync(Guid id, CancellationToken cancellation) =>
        RedirectToPage(new { done = await queue.RequeueAsync(User.Id(), id, cancellation) ? "requeued" : "gone" });
}
