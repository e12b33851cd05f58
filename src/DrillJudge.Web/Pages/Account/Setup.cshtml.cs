using System.ComponentModel.DataAnnotations;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DrillJudge.Web.Pages.Account;

/// <summary>Makes the first administrator, by the link that the start printed.</summary>
[EnableRateLimiting(Limits.SignIn)]
public sealed class SetupModel(FirstAdministrator first, UserManager<User> users, SignInManager<User> signIn, TimeProvider clock) : PageModel
{
    /// <summary>The link's secret.</summary>
    [BindProperty(SupportsGet = true)]
    public string Secret { get; set; } = "";

    /// <summary>Whether the link works.</summary>
    public bool Works { get; private set; }

    /// <summary>What others see.</summary>
    [BindProperty]
    [Required(ErrorMessage = "A name is needed: it is what others see.")]
    [StringLength(80, ErrorMessage = "At most 80 characters.")]
    public string? DisplayName { get; set; }

    /// <summary>To sign in with.</summary>
    [BindProperty]
    [Required(ErrorMessage = "An e-mail address is needed to sign in with. No mail is sent.")]
    [EmailAddress(ErrorMessage = "This is no e-mail address.")]
    public string? Email { get; set; }

    /// <summary>The password.</summary>
    [BindProperty]
    [Required(ErrorMessage = "A password is needed.")]
    public string? Password { get; set; }

    /// <summary>The form.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Works = await first.WorksAsync(Secret, cancellation);

    /// <summary>Makes the account and signs it in.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Works = await first.WorksAsync(Secret, cancellation);
        if (!Works || !ModelState.IsValid)
            return Page();
        // Used before the account is made, so that of two who use it at once one gets in.
        if (!await first.UseAsync(Secret, cancellation))
        {
            Works = false;
            return Page();
        }

        var user = new User { DisplayName = DisplayName!.Trim(), Email = Email, UserName = Email, EmailConfirmed = true, CreatedAt = clock.GetUtcNow() };
        var made = await users.CreateAsync(user, Password!);
        if (!made.Succeeded)
        {
            await first.GiveBackAsync(Secret, CancellationToken.None);
            foreach (var error in made.Errors)
                ModelState.AddModelError(error.Code.StartsWith("Password", StringComparison.Ordinal) ? nameof(Password) : string.Empty, error.Description);
            return Page();
        }

        await users.AddToRolesAsync(user, Roles.All);
        await signIn.SignInAsync(user, isPersistent: true);
        return LocalRedirect("~/");
    }
}
