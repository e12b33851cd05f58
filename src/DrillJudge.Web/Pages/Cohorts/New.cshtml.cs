using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>Making a cohort.</summary>
[Authorize(Roles = Roles.Leading)]
public sealed class NewModel(CohortDesk desk) : PageModel
{
    /// <summary>What it is to be called.</summary>
    [BindProperty(Name = "name")]
    public string? Name { get; set; }

    /// <summary>Where it is.</summary>
    [BindProperty(Name = "timeZone")]
    public string? TimeZone { get; set; } = Zones.Find(TimeZoneInfo.Local.Id) is null ? "UTC" : TimeZoneInfo.Local.Id;

    /// <summary>Why it cannot be made so.</summary>
    public string? Refused { get; private set; }

    /// <summary>Makes it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var made = await desk.MakeAsync(User.Actor(), Name, TimeZone, cancellation);
        if (!made.Refused)
            return RedirectToPage("/Cohorts/Cohort", new { id = made.Value.Id });
        Refused = made.Refusal.Text;
        Response.StatusCode = Api.Problems.StatusOf(made.Refusal.Kind);
        return Page();
    }
}
