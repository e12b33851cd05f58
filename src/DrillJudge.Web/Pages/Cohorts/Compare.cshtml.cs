using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using Microsoft.AspNetCore.Mvc;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>A drill's submissions for a cohort's assignments: one, or two side by side with what differs.</summary>
public sealed class CompareModel(CohortDesk desk, WorkDesk work, RejudgeDesk rejudge, ItemNames names) : LedPageModel(desk)
{
    /// <summary>The drill's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>All submissions, to choose from.</summary>
    public IReadOnlyList<HandedIn> All { get; private set; } = [];

    /// <summary>The left one.</summary>
    public (Submission Submission, string Learner)? Left { get; private set; }

    /// <summary>The right one.</summary>
    public (Submission Submission, string Learner)? Right { get; private set; }

    /// <summary>Those of the two that are chosen.</summary>
    public IReadOnlyList<(Submission Submission, string Learner)> Shown => [.. new[] { Left, Right }.OfType<(Submission, string)>()];

    /// <summary>What differs; null unless two are chosen.</summary>
    public IReadOnlyList<DiffLine>? Diff => Left is { } left && Right is { } right ? DiffLine.Of(left.Submission.Source, right.Submission.Source) : null;

    /// <summary>Looks them up.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, string slug, Guid? left, Guid? right, CancellationToken cancellation)
    {
        if (!await LoadCohortAsync(id, cancellation))
            return NotFound();
        return await ShowAsync(id, slug, left, right, cancellation);
    }

    /// <summary>Has them judged once more; leads to what would change.</summary>
    public async Task<IActionResult> OnPostRejudgeAsync(Guid id, string slug, CancellationToken cancellation)
    {
        if (!await LoadCohortAsync(id, cancellation))
            return NotFound();
        var begun = await rejudge.StartAsync(Actor, id, slug, cancellation);
        if ((begun.Value?.Id ?? begun.Refusal!.Subject) is { } there)
            return RedirectToPage("/Cohorts/Rejudge", new { id, rejudging = there });
        Refuse(begun.Refusal!);
        return await ShowAsync(id, slug, null, null, cancellation);
    }

    private async Task<IActionResult> ShowAsync(Guid id, string slug, Guid? left, Guid? right, CancellationToken cancellation)
    {
        (Name, All) = (names.Of(false, slug), await work.SubmissionsAsync(id, slug, cancellation));
        // Two of different drills are nothing to hold against each other.
        Left = All.Any(s => s.Id == left) ? await work.SubmissionAsync(id, left!.Value, cancellation) : null;
        Right = All.Any(s => s.Id == right) ? await work.SubmissionAsync(id, right!.Value, cancellation) : null;
        return All.Count == 0 && Name == slug ? NotFound() : Page();
    }
}
