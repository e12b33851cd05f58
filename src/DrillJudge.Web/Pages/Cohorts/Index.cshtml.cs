using DrillJudge.Cohorts;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>The cohorts that somebody leads or learns in.</summary>
public sealed class IndexModel(CohortDesk desk) : PageModel
{
    /// <summary>Those that run first.</summary>
    public IReadOnlyList<CohortView> Cohorts { get; private set; } = [];

    /// <summary>Whether they may make one.</summary>
    public bool Instructs => User.Actor() is { Instructs: true } or { Administers: true };

    /// <summary>Looks them up.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Cohorts = await desk.ListAsync(User.Actor(), cancellation);
}
