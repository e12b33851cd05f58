using DrillJudge.Attempts;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Operation.Webhooks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Account;

/// <summary>One's own webhooks and their latest deliveries.</summary>
public sealed class WebhooksModel(WebhookDesk desk) : PageModel
{
    /// <summary>Each with its deliveries.</summary>
    public IReadOnlyList<WebhookRecord> Hooks { get; private set; } = [];

    /// <summary>One that was made just now; its secret is shown this once.</summary>
    public MadeWebhook? Made { get; private set; }

    /// <summary>What was typed.</summary>
    public string? Typed { get; private set; }

    /// <summary>What was done: tested, paused, resumed or deleted.</summary>
    public string? Done { get; private set; }

    /// <summary>Why something was not.</summary>
    public string? Refused { get; private set; }

    /// <summary>Shows them.</summary>
    public Task OnGetAsync(string? done, CancellationToken cancellation)
    {
        Done = done;
        return LoadAsync(cancellation);
    }

    /// <summary>Makes one and shows its secret in this very answer.</summary>
    public async Task OnPostMakeAsync(string? url, CancellationToken cancellation)
    {
        var made = await desk.MakeAsync(User.Id(), url, cancellation);
        (Made, Refused, Typed) = (made.Value, made.Refusal?.Text, made.Refused ? url : null);
        await LoadAsync(cancellation);
    }

    /// <summary>Sends a delivery that tells nothing.</summary>
    public async Task<IActionResult> OnPostTestAsync(Guid id, CancellationToken cancellation) => After((await desk.TestAsync(User.Id(), id, cancellation)).Refusal, "tested");

    /// <summary>Pauses.</summary>
    public async Task<IActionResult> OnPostPauseAsync(Guid id, CancellationToken cancellation) => After(await desk.SetActiveAsync(User.Id(), id, false, cancellation), "paused");

    /// <summary>Lets it go on.</summary>
    public async Task<IActionResult> OnPostResumeAsync(Guid id, CancellationToken cancellation) => After(await desk.SetActiveAsync(User.Id(), id, true, cancellation), "resumed");

    /// <summary>Deletes.</summary>
    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken cancellation) => After(await desk.DeleteAsync(User.Id(), id, cancellation), "deleted");

    private IActionResult After(Refusal? refusal, string done) => refusal is null ? RedirectToPage(new { done }) : NotFound();

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var hooks = new List<WebhookRecord>();
        foreach (var hook in await desk.ListAsync(User.Id(), cancellation))
        {
            if ((await desk.FindAsync(User.Id(), hook.Id, cancellation)).Value is { } record)
                hooks.Add(record);
        }

        Hooks = hooks;
    }
}
