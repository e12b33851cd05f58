using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Judging.Verification;
using DrillJudge.Packages;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Packages;

/// <summary>One package: how far it is, what the verifier found, and what can be done with it.</summary>
[Authorize(Roles = Roles.Leading)]
public sealed class PackageModel(PackageDesk desk) : PageModel
{
    /// <summary>The package.</summary>
    public PackageView View { get; private set; } = null!;

    /// <summary>What the verifier found; null before.</summary>
    public VerifyReport? Report { get; private set; }

    /// <summary>Why something was not done.</summary>
    public string? Refused { get; private set; }

    /// <summary>Whether whoever looks may publish it as it stands.</summary>
    public bool MayPublish => View.Mine && View.Package.State is not (PackageState.Published or PackageState.Verifying) && Report is { } report
        && (report.Ok || (Actor.Administers && report.Cases.Total > 0));

    private Actor Actor => User.Actor();

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    /// <summary>Has it verified.</summary>
    public Task<IActionResult> OnPostVerifyAsync(Guid id, CancellationToken cancellation) => DoAsync(id, desk.VerifyAsync, cancellation);

    /// <summary>Publishes it.</summary>
    public Task<IActionResult> OnPostPublishAsync(Guid id, CancellationToken cancellation) => DoAsync(id, desk.PublishAsync, cancellation);

    /// <summary>Withdraws it.</summary>
    public Task<IActionResult> OnPostWithdrawAsync(Guid id, CancellationToken cancellation) => DoAsync(id, desk.WithdrawAsync, cancellation);

    /// <summary>Deletes it.</summary>
    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken cancellation)
    {
        var done = await DoAsync(id, desk.DeleteAsync, cancellation);
        return done is RedirectToPageResult ? RedirectToPage("/Packages/Index") : done;
    }

    private async Task<IActionResult> DoAsync(Guid id, Func<Actor, Guid, CancellationToken, Task<Outcome<UploadedPackage>>> change, CancellationToken cancellation)
    {
        var done = await change(Actor, id, cancellation);
        if (!done.Refused)
            return RedirectToPage(new { id });
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        Refused = done.Refusal.Text;
        Response.StatusCode = Api.Problems.StatusOf(done.Refusal.Kind);
        return Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(Actor, id, cancellation);
        View = found.Value!;
        Report = found.Value?.Package.Report();
        return !found.Refused;
    }
}
