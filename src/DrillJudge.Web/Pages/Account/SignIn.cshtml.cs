using System.ComponentModel.DataAnnotations;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace DrillJudge.Web.Pages.Account;

/// <summary>Signs somebody in.</summary>
[EnableRateLimiting(Limits.SignIn)]
public sealed class SignInModel(SignInManager<User> signIn) : PageModel
{
    /// <summary>Where to go afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>The account.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Your e-mail address is needed.")]
    [EmailAddress(ErrorMessage = "This is no e-mail address.")]
    public string? Email { get; set; }

    /// <summary>The password.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Your password is needed.")]
    public string? Password { get; set; }

    /// <summary>The form; whoever is signed in needs none.</summary>
    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect("~/") : Page();

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        var user = await signIn.UserManager.FindByEmailAsync(Email!);
        var result = user is null ? Microsoft.AspNetCore.Identity.SignInResult.Failed : await signIn.PasswordSignInAsync(user, Password!, isPersistent: true, lockoutOnFailure: true);
        if (result.Succeeded)
            return LocalRedirect(Url.IsLocalUrl(To) ? To : "~/");
        // The same words whether the account exists or not.
        ModelState.AddModelError(string.Empty, user?.IsLocked() == true ? "This account is locked. Ask your instructor." : result.IsLockedOut
            ? "Too many attempts. Wait ten minutes, or ask your instructor for a new password."
            : "E-mail address and password do not belong together.");
        return Page();
    }
}
