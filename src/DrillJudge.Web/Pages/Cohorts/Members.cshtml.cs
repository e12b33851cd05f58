using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Web.Administration;
using Microsoft.AspNetCore.Mvc;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>Who is in a cohort.</summary>
public sealed class MembersModel(CohortDesk desk, MemberDesk members, AccountAdministration accounts) : LedPageModel(desk)
{
    /// <summary>Leaders first, by name.</summary>
    public IReadOnlyList<Member> Members { get; private set; } = [];

    /// <summary>A link for a new password that was made just now, and for whom; shown this once.</summary>
    public (string Path, string Name)? Link { get; private set; }

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    /// <summary>Takes somebody out.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid user, CancellationToken cancellation) => await AfterAsync(id, await members.RemoveAsync(Actor, id, user, cancellation), cancellation);

    /// <summary>Names another leader.</summary>
    public async Task<IActionResult> OnPostLeadAsync(Guid id, string? email, CancellationToken cancellation) => await AfterAsync(id, await members.NameLeaderAsync(Actor, id, email, cancellation), cancellation);

    /// <summary>Makes a learner of this cohort a link for a new password and shows it in this very answer.</summary>
    public async Task<IActionResult> OnPostLinkAsync(Guid id, Guid user, CancellationToken cancellation)
    {
        if (!await members.TeachesAsync(Actor, id, user, cancellation))
            return NotFound();
        var made = await accounts.LinkForLearnerAsync(Actor.Id, user, cancellation);
        if (made.Refused)
            Refuse(made.Refusal);
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        if (!made.Refused)
            Link = ($"{Request.Scheme}://{Request.Host}{Request.PathBase}/new-password/{made.Value}", Members.Single(m => m.Id == user).Name);
        return Page();
    }

    private async Task<IActionResult> AfterAsync(Guid id, Outcome<Cohort> done, CancellationToken cancellation)
    {
        if (!done.Refused)
            return RedirectToPage(new { id });
        Refuse(done.Refusal);
        return await LoadAsync(id, cancellation) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadCohortAsync(id, cancellation))
            return false;
        Members = await members.ListAsync(id, cancellation);
        return true;
    }
}
