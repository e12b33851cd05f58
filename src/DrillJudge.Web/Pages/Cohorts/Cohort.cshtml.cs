using DrillJudge.Cohorts;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>A cohort: its assignments as its learners or its leaders see them, and the leaderboard.</summary>
public sealed class CohortModel(CohortDesk desk, MemberDesk members, AssignmentDesk assignments, AssignedDesk assigned, MatrixDesk matrix, TimeProvider clock) : PageModel
{
    /// <summary>The cohort.</summary>
    public CohortView View { get; private set; } = null!;

    /// <summary>For leaders: all assignments, the ones due last first.</summary>
    public IReadOnlyList<Assignment> Assignments { get; private set; } = [];

    /// <summary>For learners: what is open, what is coming, what is past.</summary>
    public IReadOnlyList<(string Heading, IReadOnlyList<Assigned> List)> Groups { get; private set; } = [];

    /// <summary>The leaderboard; null where it is switched off.</summary>
    public IReadOnlyList<MatrixRow>? Ranks { get; private set; }

    /// <summary>The server's time.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>Who looks at this.</summary>
    public Guid Self => User.Id();

    /// <summary>Why something was not done.</summary>
    public string? Refused { get; private set; }

    /// <summary>Looks it up.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    /// <summary>Leaves it.</summary>
    public async Task<IActionResult> OnPostLeaveAsync(Guid id, CancellationToken cancellation)
    {
        var left = await members.LeaveAsync(User.Actor(), id, cancellation);
        if (!left.Refused)
            return RedirectToPage("/Cohorts/Index");
        Refused = left.Refusal.Text;
        return await LoadAsync(id, cancellation) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(User.Actor(), id, cancellation);
        if (found.Refused)
            return false;
        (View, Now) = (found.Value, clock.GetUtcNow());
        if (View.Leads)
            Assignments = await assignments.ListAsync(id, cancellation);
        if (View.Learns)
            Groups = Group(await assigned.ListAsync(Self, id, cancellation));
        if (View.Cohort.Leaderboard)
            Ranks = (await matrix.OfAsync(id, true, null, cancellation)).Ranked();
        return true;
    }

    private IReadOnlyList<(string Heading, IReadOnlyList<Assigned> List)> Group(IReadOnlyList<Assigned> all) => [.. new (string Heading, IReadOnlyList<Assigned> List)[]
    {
        ("Open", [.. all.Where(a => a.Terms.HasOpened(Now) && !a.Terms.IsOver(Now))]),
        ("Coming", [.. all.Where(a => !a.Terms.HasOpened(Now) && a.Terms.EndedAt is null)]),
        ("Past", [.. all.Where(a => a.Terms.IsOver(Now)).Reverse()]),
    }.Where(group => group.List.Count > 0)];
}
