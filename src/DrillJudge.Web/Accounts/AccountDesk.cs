using System.Data;
using DrillJudge.Attempts;
using DrillJudge.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Accounts;

/// <summary>What people do with their own accounts.</summary>
public sealed class AccountDesk(UserManager<User> users, SignInManager<User> signIn, DrillJudgeDb db, OneTimeLinks links)
{
    private const int LongestName = 80;

    /// <summary>Null, or why a name cannot be one.</summary>
    public static Refusal? CheckName(string? name) => name?.Trim() is { Length: > 0 and <= LongestName }
        ? null
        : Refusal.Invalid("name", $"A name of 1 to {LongestName} characters is needed: it is what others see.");

    /// <summary>The account and its roles; null when it is gone.</summary>
    public async Task<(User User, IReadOnlyList<string> Roles)?> FindAsync(Guid id) =>
        await users.FindByIdAsync(id.ToString()) is { } user ? (user, [.. await users.GetRolesAsync(user)]) : null;

    /// <summary>Changes what others see.</summary>
    public async Task<Outcome<User>> RenameAsync(Guid id, string? name)
    {
        if (CheckName(name) is { } bad)
            return bad;
        if (await users.FindByIdAsync(id.ToString()) is not { } user)
            return Refusal.NotFound("account");
        user.DisplayName = name!.Trim();
        return await users.UpdateAsync(user) is { Succeeded: false } failed ? AccountErrors.Refusal(failed) : user;
    }

    /// <summary>Changes the password and ends all sessions; tokens stay. The caller renews its own session.</summary>
    public async Task<Outcome<User>> ChangePasswordAsync(Guid id, string? present, string? wanted)
    {
        var asked = await AskAsync(id, present);
        if (asked.Refused)
            return asked;
        var user = asked.Value;
        if (await users.ChangePasswordAsync(user, present!, wanted ?? "") is { Succeeded: false } failed)
            return AccountErrors.Refusal(failed);
        // A link that somebody asked for earlier must not undo it.
        await links.EndAsync(OneTimePurpose.NewPassword, id, CancellationToken.None);
        return user;
    }

    /// <summary>Deletes the account with everything of its own: attempts, submissions, judgements, tokens. The last administrator's stays.</summary>
    public async Task<Outcome<User>> EraseAsync(Guid id, string? password, CancellationToken cancellation)
    {
        var asked = await AskAsync(id, password);
        if (asked.Refused)
            return asked;
        await links.EndAsync(OneTimePurpose.NewPassword, id, CancellationToken.None);
        // Of the last two administrators who erase themselves at once, one stays.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        if (await db.IsLastAdministratorAsync(id, cancellation))
            return AccountErrors.LastAdministrator;
        if (await users.DeleteAsync(asked.Value) is { Succeeded: false } failed)
            return AccountErrors.Refusal(failed);
        await transaction.CommitAsync(CancellationToken.None);
        return asked.Value;
    }

    /// <summary>Sets a new password by a link that works once. A lock for wrong passwords ends with it, an administrator's does not.</summary>
    public async Task<Outcome<User>> SetPasswordAsync(string secret, string? wanted, CancellationToken cancellation)
    {
        if (await links.FindAsync(OneTimePurpose.NewPassword, secret, cancellation) is not { UserId: { } id } || await users.FindByIdAsync(id.ToString()) is not { } user)
            return Refusal.NotFound("link");
        // Used before the password is set, so that of two who use it at once one gets in.
        if (!await links.UseAsync(OneTimePurpose.NewPassword, secret, cancellation))
            return Refusal.NotFound("link");
        if (await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), wanted ?? "") is { Succeeded: false } failed)
        {
            await links.GiveBackAsync(secret, CancellationToken.None);
            return AccountErrors.Refusal(failed);
        }

        if (!user.IsLocked())
            await users.SetLockoutEndDateAsync(user, null);
        await users.ResetAccessFailedCountAsync(user);
        return user;
    }

    // Guessing here counts as guessing at the door.
    private async Task<Outcome<User>> AskAsync(Guid id, string? password)
    {
        if (await users.FindByIdAsync(id.ToString()) is not { } user)
            return Refusal.NotFound("account");
        var checkedPassword = await signIn.CheckPasswordSignInAsync(user, password ?? "", lockoutOnFailure: true);
        return checkedPassword switch
        {
            { Succeeded: true } => user,
            { IsLockedOut: true } => new Refusal(RefusalKind.Forbidden, "locked-out", "Too many wrong passwords. Wait ten minutes."),
            _ => Refusal.Invalid("password", "That is not your present password."),
        };
    }
}
