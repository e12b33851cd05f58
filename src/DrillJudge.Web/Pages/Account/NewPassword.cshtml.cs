using System.ComponentModel.DataAnnotations;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DrillJudge.Web.Pages.Account;

/// <summary>Sets a new password, by a link that works once.</summary>
[EnableRateLimiting(Limits.SignIn)]
public sealed class NewPasswordModel(OneTimeLinks links, AccountDesk desk) : PageModel
{
    /// <summary>The link's secret.</summary>
    [BindProperty(SupportsGet = true)]
    public string Secret { get; set; } = "";

    /// <summary>Whether the link works.</summary>
    public bool Works { get; private set; }

    /// <summary>The new password.</summary>
    [BindProperty]
    [Required(ErrorMessage = "A password is needed.")]
    public string? Password { get; set; }

    /// <summary>The form.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Works = await WorksAsync(cancellation);

    /// <summary>Sets it. All sessions have ended then; whoever set it signs in with it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Works = await WorksAsync(cancellation);
        if (!Works || !ModelState.IsValid)
            return Page();
        var set = await desk.SetPasswordAsync(Secret, Password, cancellation);
        if (!set.Refused)
            return LocalRedirect("~/sign-in");
        Works = await WorksAsync(cancellation);
        ModelState.AddModelError(nameof(Password), set.Refusal.Text);
        return Page();
    }

    private async Task<bool> WorksAsync(CancellationToken cancellation) => await links.FindAsync(OneTimePurpose.NewPassword, Secret, cancellation) is not null;
}
