using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>A page about a cohort for those who lead it; to all others the cohort does not exist.</summary>
[Authorize(Roles = Roles.Leading)]
public abstract class LedPageModel(CohortDesk cohorts) : PageModel
{
    /// <summary>Changes cohorts.</summary>
    protected CohortDesk Desk => cohorts;

    /// <summary>The cohort.</summary>
    public CohortView View { get; private set; } = null!;

    /// <summary>Its time zone.</summary>
    public TimeZoneInfo Zone => View.Zone;

    /// <summary>Who looks at this.</summary>
    public Actor Actor => User.Actor();

    /// <summary>Why something was not done.</summary>
    public string? Refused { get; protected set; }

    /// <summary>Looks the cohort up; false when there is none for whoever asks.</summary>
    protected async Task<bool> LoadCohortAsync(Guid id, CancellationToken cancellation)
    {
        var led = await cohorts.FindLedAsync(Actor, id, cancellation);
        View = led.Value!;
        return !led.Refused;
    }

    /// <summary>What a page answers to a refusal: its text, with the status that says so to programs.</summary>
    protected void Refuse(Refusal refusal)
    {
        Refused = refusal.Text;
        Response.StatusCode = Api.Problems.StatusOf(refusal.Kind);
    }
}
