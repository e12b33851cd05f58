using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Jobs;
using DrillJudge.Problems;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Api;
using DrillJudge.Web.Nodes;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DrillJudge.Web.Pages.Attempts;

/// <summary>Where an attempt is worked on. Without script its two buttons post the form and the page shows what came of it.</summary>
[EnableRateLimiting(Limits.Run)]
public sealed class WorkspaceModel(
    AttemptDesk desk, SubmissionQueue queue, TrialRuns runs, JudgeStanding judge, ProblemCatalog catalog, RevealDesk reveals, IAntiforgery antiforgery, TimeProvider clock) : PageModel
{
    /// <summary>The attempt.</summary>
    public Attempt Attempt { get; private set; } = null!;

    /// <summary>Its problem.</summary>
    public Problem Problem { get; private set; } = null!;

    /// <summary>The server's time.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>What the editor holds.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The learner's own input.</summary>
    public string? Input { get; private set; }

    /// <summary>The submission that is shown: the one asked for, or the latest.</summary>
    public SubmissionReply? Shown { get; private set; }

    /// <summary>What came of a run.</summary>
    public TrialRun? Ran { get; private set; }

    /// <summary>Why something was not done.</summary>
    public string? Refused { get; private set; }

    /// <summary>Why nothing can be judged just now; null when it can.</summary>
    public string? JudgeAway { get; private set; }

    /// <summary>For the page's scripts.</summary>
    public string Token => antiforgery.GetAndStoreTokens(HttpContext).RequestToken!;

    /// <summary>Samples: input and output as text, and why.</summary>
    public IEnumerable<(string Input, string Output, string? Explanation)> Samples =>
        Problem.Cases.Where(c => c.Group == CaseGroup.Sample && c.EncodedOutput is not null)
            .Select(c => (Problem.Codec.ShowInput(c.Input, 600), Problem.Codec.ShowOutput(c.Input, c.EncodedOutput!, 600), c.Explanation));

    /// <summary>What may be shown.</summary>
    public Reveals Reveals { get; private set; } = null!;

    /// <summary>What the assignment asks that it was started for; null for practice.</summary>
    public LearnerTerms? Terms => Reveals.TermsOf(Attempt.Id);

    /// <summary>The editorial's three hints; none while an assignment keeps them back.</summary>
    public IReadOnlyList<string> Hints => Reveals.Hints(Problem.Slug) ? Editorial.Hints(Problem.Editorial) : [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid? submission, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        var shown = Attempt.Submissions.SingleOrDefault(s => s.Id == submission) ?? Attempt.Submissions.LastOrDefault();
        Shown = shown is null ? null : SubmissionReply.From(shown, Reveals);
        return Page();
    }

    /// <summary>Runs, submits, saves or puts away: what the buttons do without script.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? source, string? input, string? act, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        Source = source?.ReplaceLineEndings("\n") ?? "";
        Input = input;
        if (act == "close")
        {
            await desk.CloseAsync(User.Id(), id, cancellation);
            return RedirectToPage(new { id });
        }

        if (Attempt.ClosedAt is null)
            await desk.SaveDraftAsync(User.Id(), id, Source, Attempt.DraftVersion, cancellation);
        if (act == "run")
        {
            var ran = await runs.RunAsync(Attempt, Source, input, cancellation);
            (Ran, Refused) = (ran.Value, ran.Refusal?.Text);
            return Page();
        }

        var taken = await queue.EnqueueAsync(User.Id(), id, Source, cancellation);
        if (!taken.Refused)
            return RedirectToPage(new { id, submission = taken.Value.Id });
        Refused = taken.Refusal.Text;
        return Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(User.Id(), id, cancellation);
        if (found.Refused || catalog.Find(found.Value.Problem) is not { } problem)
            return false;
        (Attempt, Problem, Now) = (found.Value, problem, clock.GetUtcNow());
        Reveals = await reveals.ForAsync(User.Id(), cancellation);
        Source = Attempt.Draft;
        JudgeAway = await judge.NoticeAsync(cancellation);
        return true;
    }
}
