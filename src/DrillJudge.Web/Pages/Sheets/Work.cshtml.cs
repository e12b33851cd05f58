using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Api;
using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Sheets;

/// <summary>
/// Where a worksheet is worked, one step at a time. Looking at the address changes nothing: a question shows, and its clock begins, when a button asks for it.
/// Between questions practice shows what the last answer was worth; a mock sheet goes straight on.
/// </summary>
public sealed class WorkModel(SheetDesk desk, IAntiforgery antiforgery, TimeProvider clock) : PageModel
{
    private SheetOnDesk onDesk = null!;

    /// <summary>The try's key.</summary>
    public Guid Id => onDesk.Row.Id;

    /// <summary>Practice, a mock interview, or assigned.</summary>
    public string Kind => SheetWords.Kind(onDesk.Row);

    /// <summary>What its assignment asks; null for practice.</summary>
    public LearnerTerms? Terms => onDesk.Terms;

    /// <summary>The sheet as its learner may see it.</summary>
    public SheetReply Sheet { get; private set; } = null!;

    /// <summary>The step whose turn it is; null at the end.</summary>
    public SheetStepReply? Step => Sheet.Steps.FirstOrDefault(step => step.Step == Sheet.Current);

    /// <summary>Its place, from 1.</summary>
    public int Place => Sheet.Steps.TakeWhile(step => step.Step != Sheet.Current).Count() + 1;

    /// <summary>The step before it; null at the first.</summary>
    public SheetStepReply? Last => Place > 1 ? Sheet.Steps[Place - 2] : null;

    /// <summary>Whether it is the step with a box for the reason of an assumption.</summary>
    public bool Assumes => onDesk.Drawn.Sheet.Find(Sheet.Current ?? "") is AssumptionStep;

    /// <summary>The server's time.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>What was typed and could not be read, or stands in the box while a hint was asked for.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>Why an assumption is made, likewise.</summary>
    public string? Reason { get; private set; }

    /// <summary>Why nothing happened.</summary>
    public SheetOutcome.Refused? Refused { get; private set; }

    /// <summary>For the page's script.</summary>
    public string Token => antiforgery.GetAndStoreTokens(HttpContext).RequestToken!;

    /// <summary>A step's name; the range that comes first has none of its own.</summary>
    public string LabelOf(string step) => onDesk.Drawn.Sheet.Find(step)?.Label ?? "A range first";

    /// <summary>Shows how things stand.</summary>
    public async Task<IActionResult> OnGetAsync(Guid attempt, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(User.Id(), attempt, cancellation);
        if (found.Refused)
            return found.Refusal.Kind == RefusalKind.Conflict ? RedirectToPage("/Sheets/Result", new { attempt }) : NotFound();
        Show(found.Value);
        return Sheet.State == "ended" ? RedirectToPage("/Sheets/Result", new { attempt }) : Page();
    }

    /// <summary>Does what a button says.</summary>
    public async Task<IActionResult> OnPostAsync(Guid attempt, string? step, string? act, string? typed, string? reason, CancellationToken cancellation)
    {
        if (EventOf(act, step ?? "", typed, reason) is not { } happened)
            return BadRequest();
        var changed = await desk.ApplyAsync(User.Id(), attempt, happened, cancellation);
        if (changed.Refused)
            return changed.Refusal.Kind == RefusalKind.Conflict ? RedirectToPage("/Sheets/Result", new { attempt }) : NotFound();
        var now = changed.Value.Now;
        if (changed.Value.Outcome is SheetOutcome.Refused refused)
        {
            Refused = refused;
            Response.StatusCode = (int)refused.Why;
            // What is too large to read is too large to show, and what was typed for one step is no answer to another.
            if (refused.Why != SheetRefusal.TooLarge && step == now.Current?.Step)
                (Typed, Reason) = (typed ?? "", reason);
        }
        else if (happened is SheetEvent.Hint)
        {
            (Typed, Reason) = (typed ?? "", reason);
        }
        else
        {
            if (now is { Attempt: { Mode: SheetMode.Mock, Ended: false }, Current: { OpenedAt: null } next } && happened is SheetEvent.Answer or SheetEvent.Leave)
                await desk.ApplyAsync(User.Id(), attempt, new SheetEvent.Open(next.Step), cancellation);
            return RedirectToPage(now.Attempt.Ended ? "/Sheets/Result" : "/Sheets/Work", new { attempt });
        }

        Show(now);
        return Page();
    }

    private static SheetEvent? EventOf(string? act, string step, string? typed, string? reason) => act switch
    {
        "open" => new SheetEvent.Open(step),
        "answer" => new SheetEvent.Answer(step, typed ?? "", string.IsNullOrWhiteSpace(reason) ? null : reason),
        "hint" => new SheetEvent.Hint(step),
        "leave" => new SheetEvent.Leave(step),
        "pause" => new SheetEvent.Pause(),
        "resume" => new SheetEvent.Resume(),
        "surrender" => new SheetEvent.Surrender(),
        _ => null,
    };

    private void Show(SheetOnDesk found)
    {
        (onDesk, Now) = (found, clock.GetUtcNow());
        Sheet = SheetReply.Of(found, Now);
    }
}
