using System.Globalization;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using Microsoft.AspNetCore.Mvc;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>A learner's work for a cohort's assignments, with its timeline, and their extensions.</summary>
public sealed class LearnerModel(CohortDesk desk, MemberDesk members, AssignmentDesk assignments, WorkDesk work, TimeProvider clock) : LedPageModel(desk)
{
    /// <summary>Who.</summary>
    public Member Learner { get; private set; } = null!;

    /// <summary>The attempts, the latest first.</summary>
    public IReadOnlyList<Attempt> Attempts { get; private set; } = [];

    /// <summary>The cohort's assignments.</summary>
    public IReadOnlyList<Assignment> Assignments { get; private set; } = [];

    /// <summary>The assignment whose extension was just typed.</summary>
    public Guid? Extended { get; private set; }

    /// <summary>The server's time.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>Looks it up.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid user, CancellationToken cancellation) => await LoadAsync(id, user, cancellation) ? Page() : NotFound();

    /// <summary>Gives an extension, or takes it back.</summary>
    public async Task<IActionResult> OnPostExtendAsync(Guid id, Guid user, Guid assignment, string? due, string? extra, string? act, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, user, cancellation) || Assignments.All(a => a.Id != assignment))
            return NotFound();
        var refusal = act == "remove" ? (await assignments.UnextendAsync(Actor, assignment, user, cancellation)).Refusal : await ExtendAsync(assignment, user, due, extra, cancellation);
        if (refusal is null)
            return RedirectToPage(new { id, user });
        Extended = assignment;
        Refuse(refusal);
        return Page();
    }

    /// <summary>The assignment's title of an attempt.</summary>
    public string TitleOf(Attempt attempt) => Assignments.FirstOrDefault(a => a.Id == attempt.AssignmentId)?.Title ?? "";

    /// <summary>The submission before another of the same attempt, to hold it against; null for the first.</summary>
    public static Guid? Before(Attempt attempt, Submission submission) => attempt.Submissions.LastOrDefault(s => s.Number < submission.Number)?.Id;

    private async Task<Refusal?> ExtendAsync(Guid assignment, Guid user, string? due, string? extra, CancellationToken cancellation)
    {
        if (!int.TryParse(string.IsNullOrWhiteSpace(extra) ? "0" : extra, NumberStyles.Integer, CultureInfo.InvariantCulture, out var minutes))
            return Refusal.Invalid("extra-minutes", "Minutes more are a whole number.");
        var moment = ZoneTime.Read(due, Zone);
        if (moment is null && !string.IsNullOrWhiteSpace(due))
            return Refusal.Invalid("extension-date", "That is no date.");
        return (await assignments.ExtendAsync(Actor, assignment, user, moment, minutes, cancellation)).Refusal;
    }

    private async Task<bool> LoadAsync(Guid id, Guid user, CancellationToken cancellation)
    {
        if (!await LoadCohortAsync(id, cancellation) || (await members.ListAsync(id, cancellation)).FirstOrDefault(m => m.Id == user && !m.Leads) is not { } learner)
            return false;
        (Learner, Now) = (learner, clock.GetUtcNow());
        Attempts = await work.AttemptsAsync(id, user, cancellation);
        Assignments = await assignments.ListAsync(id, cancellation);
        return true;
    }
}
