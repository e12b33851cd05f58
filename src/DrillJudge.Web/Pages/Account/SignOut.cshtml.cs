using DrillJudge.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Account;

/// <summary>Signs out.</summary>
public sealed class SignOutModel(SignInManager<User> signIn) : PageModel
{
    /// <summary>A link here does nothing: signing out takes a button.</summary>
    public IActionResult OnGet() => LocalRedirect("~/");

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return LocalRedirect("~/sign-in");
    }
}
