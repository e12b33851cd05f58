using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Api;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Account;

/// <summary>One's own account: name, password, tokens, data.</summary>
public sealed class IndexModel(AccountDesk desk, TokenDesk tokens, SignInManager<User> signIn) : PageModel
{
    /// <summary>The account.</summary>
    public AccountReply Own { get; private set; } = null!;

    /// <summary>Its tokens.</summary>
    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    /// <summary>A token that was made just now; shown this once.</summary>
    public MadeToken? Made { get; private set; }

    /// <summary>What was done: name, password or revoked.</summary>
    public string? Done { get; private set; }

    /// <summary>Where something was refused: name, password, token or erase.</summary>
    public string? RefusedAt { get; private set; }

    /// <summary>Why.</summary>
    public string? Refused { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(string? done, CancellationToken cancellation)
    {
        Done = done;
        return await ShowAsync(cancellation);
    }

    /// <summary>Changes the name.</summary>
    public async Task<IActionResult> OnPostNameAsync(string? name, CancellationToken cancellation) =>
        await AfterAsync("name", await desk.RenameAsync(User.Id(), name), cancellation);

    /// <summary>Changes the password; this session goes on, all others end.</summary>
    public async Task<IActionResult> OnPostPasswordAsync(string? present, string? wanted, CancellationToken cancellation) =>
        await AfterAsync("password", await desk.ChangePasswordAsync(User.Id(), present, wanted), cancellation);

    /// <summary>Makes a token and shows it in this very answer.</summary>
    public async Task<IActionResult> OnPostTokenAsync(string? name, int? days, CancellationToken cancellation)
    {
        var made = await tokens.MakeAsync(User.Id(), name, days, cancellation);
        Made = made.Value;
        (RefusedAt, Refused) = made.Refused ? ("token", made.Refusal.Text) : default;
        return await ShowAsync(cancellation);
    }

    /// <summary>Revokes a token.</summary>
    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancellation) =>
        await tokens.RevokeAsync(User.Id(), id, cancellation) is null ? RedirectToPage(new { done = "revoked" }) : NotFound();

    /// <summary>Erases the account.</summary>
    public async Task<IActionResult> OnPostEraseAsync(string? password, CancellationToken cancellation)
    {
        var erased = await desk.EraseAsync(User.Id(), password, cancellation);
        if (!erased.Refused)
        {
            await signIn.SignOutAsync();
            return LocalRedirect("~/sign-in");
        }

        (RefusedAt, Refused) = ("erase", erased.Refusal.Text);
        return await ShowAsync(cancellation);
    }

    private async Task<IActionResult> AfterAsync(string what, Outcome<User> changed, CancellationToken cancellation)
    {
        if (!changed.Refused)
        {
            await signIn.RefreshSignInAsync(changed.Value);
            return RedirectToPage(new { done = what });
        }

        (RefusedAt, Refused) = (what, changed.Refusal.Text);
        return await ShowAsync(cancellation);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (await desk.FindAsync(User.Id()) is not var (user, roles))
            return NotFound();
        Own = AccountReply.From(user, roles);
        Tokens = await tokens.ListAsync(user.Id, cancellation);
        return Page();
    }
}
