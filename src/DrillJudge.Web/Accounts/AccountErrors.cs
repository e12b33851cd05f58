using DrillJudge.Attempts;
using Microsoft.AspNetCore.Identity;

namespace DrillJudge.Web.Accounts;

/// <summary>Why something cannot be done with an account.</summary>
internal static class AccountErrors
{
    /// <summary>An installation that nobody runs could not be mended from inside.</summary>
    public static Refusal LastAdministrator { get; } = Attempts.Refusal.Conflict("last-administrator", "This is the last administrator. Make somebody else one first.");

    /// <summary>What Identity says.</summary>
    public static Refusal Refusal(IdentityResult failed)
    {
        var first = failed.Errors.First();
        var text = string.Join(' ', failed.Errors.Select(e => e.Description).Distinct());
        return first.Code switch
        {
            "DuplicateEmail" or "DuplicateUserName" => Attempts.Refusal.Conflict("email-taken", "There is an account with this e-mail address already."),
            "InvalidEmail" or "InvalidUserName" => Attempts.Refusal.Invalid("email", "This is no e-mail address."),
            "ConcurrencyFailure" => Attempts.Refusal.Conflict("changed-meanwhile", "The account was changed from another place meanwhile. Try again."),
            _ when first.Code.StartsWith("Password", StringComparison.Ordinal) => Attempts.Refusal.Invalid("password-weak", text),
            _ => Attempts.Refusal.Invalid("account", text),
        };
    }
}
