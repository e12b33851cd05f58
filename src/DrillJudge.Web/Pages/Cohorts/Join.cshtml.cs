using DrillJudge.Cohorts;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>Joining a cohort by its code.</summary>
[EnableRateLimiting(Limits.Join)]
public sealed class JoinModel(MemberDesk members) : PageModel
{
    /// <summary>What was typed, or came with a link.</summary>
    [BindProperty(SupportsGet = true, Name = "code")]
    public string? Code { get; set; }

    /// <summary>Why one does not join.</summary>
    public string? Refused { get; private set; }

    /// <summary>Joins.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var joined = await members.JoinAsync(User.Actor(), Code, cancellation);
        if (!joined.Refused)
            return RedirectToPage("/Cohorts/Cohort", new { id = joined.Value.Id });
        Refused = joined.Refusal.Text;
        Response.StatusCode = Api.Problems.StatusOf(joined.Refusal.Kind);
        return Page();
    }
}
