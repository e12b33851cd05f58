using System.Data;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Administration;

/// <summary>What administrators do with others' accounts, each act with its entry in the audit log. An actor of null is whoever sits at the installation's own terminal.</summary>
public sealed class AccountAdministration(UserManager<User> users, DrillJudgeDb db, OneTimeLinks links, TokenDesk tokens, TimeProvider clock)
{
    /// <summary>The account of an e-mail address.</summary>
    public async Task<Outcome<User>> FindAsync(string email) =>
        await users.FindByEmailAsync(email) is { } user ? user : new Refusal(RefusalKind.NotFound, "account-unknown", $"There is no account with the e-mail address {email}.");

    /// <summary>Makes an account.</summary>
    public async Task<Outcome<User>> AddAsync(Guid? actor, string email, string? name, string? roleWord, string password, CancellationToken cancellation)
    {
        if (AccountDesk.CheckName(name) is { } bad)
            return bad;
        var role = Standing.ParseRole(roleWord);
        if (role.Refused)
            return role.Refusal;
        var user = new User { DisplayName = name!.Trim(), Email = email, UserName = email, EmailConfirmed = true, CreatedAt = clock.GetUtcNow() };
        await using (var transaction = await db.Database.BeginTransactionAsync(cancellation))
        {
            if (await users.CreateAsync(user, password) is { Succeeded: false } failed)
                return AccountErrors.Refusal(failed);
            await users.AddToRolesAsync(user, Standing.WithIncluded(role.Value));
            await NoteAsync(actor, "user.add", $"{user.Id} {role.Value}", cancellation);
            await transaction.CommitAsync(CancellationToken.None);
        }

        if (role.Value == Roles.Administrator)
            await links.EndAsync(OneTimePurpose.FirstAdministrator, null, CancellationToken.None);
        return user;
    }

    /// <summary>Gives an account a role and those that it includes, in place of what it had. Its sessions end; its tokens have the new role at once.</summary>
    public async Task<Outcome<User>> SetRoleAsync(Guid? actor, Guid id, string? roleWord, CancellationToken cancellation)
    {
        var role = Standing.ParseRole(roleWord);
        if (role.Refused)
            return role.Refusal;
        var wanted = Standing.WithIncluded(role.Value).ToHashSet(StringComparer.Ordinal);
        var changed = await ChangeAsync(id, role.Value != Roles.Administrator, actor, "user.role", role.Value, async user =>
        {
            var held = await users.GetRolesAsync(user);
            await users.RemoveFromRolesAsync(user, held.Where(one => !wanted.Contains(one)));
            return await users.AddToRolesAsync(user, wanted.Where(one => !held.Contains(one)));
        }, cancellation);
        if (!changed.Refused && role.Value == Roles.Administrator)
            await links.EndAsync(OneTimePurpose.FirstAdministrator, null, CancellationToken.None);
        return changed;
    }

    /// <summary>Locks an account: its sessions and tokens do nothing until it is unlocked.</summary>
    public async Task<Outcome<User>> LockAsync(Guid actor, Guid id, CancellationToken cancellation) => actor == id
        ? Refusal.Conflict("own-account", "You cannot lock yourself out.")
        : await ChangeAsync(id, endsAdministration: true, actor, "user.lock", "", user => users.SetLockoutEndDateAsync(user, Standing.Never), cancellation);

    /// <summary>Unlocks an account, whatever locked it.</summary>
    public Task<Outcome<User>> UnlockAsync(Guid actor, Guid id, CancellationToken cancellation) => ChangeAsync(id, endsAdministration: false, actor, "user.unlock", "", async user =>
    {
        await users.ResetAccessFailedCountAsync(user);
        return await users.SetLockoutEndDateAsync(user, null);
    }, cancellation);

    /// <summary>The secret of a link with which somebody sets a new password; it works once, for a day.</summary>
    public async Task<Outcome<string>> LinkAsync(Guid? actor, Guid id, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync(id.ToString()) is null)
            return Refusal.NotFound("account");
        await NoteAsync(actor, "user.reset", id.ToString(), cancellation);
        return await links.NewAsync(OneTimePurpose.NewPassword, id, cancellation);
    }

    /// <summary>The same for a learner, by whoever leads a cohort of theirs. Not for instructors and administrators: the link would be a way to their role.</summary>
    public async Task<Outcome<string>> LinkForLearnerAsync(Guid actor, Guid id, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync(id.ToString()) is { } user && Standing.Mightiest(await users.GetRolesAsync(user)) != Roles.Learner)
            return new Refusal(RefusalKind.Forbidden, "not-a-learner", "This account is an instructor's or an administrator's; an administrator makes such links.");
        return await LinkAsync(actor, id, cancellation);
    }

    /// <summary>A token of somebody's, made for them at the terminal.</summary>
    public async Task<Outcome<MadeToken>> TokenAsync(Guid? actor, Guid id, string? name, int? days, CancellationToken cancellation)
    {
        var made = await tokens.MakeAsync(id, name, days, cancellation);
        if (!made.Refused)
            await NoteAsync(actor, "user.token", $"{id} {made.Value.Token.Id}", CancellationToken.None);
        return made;
    }

    // Serializable, so that of two acts that would leave no administrator one is refused.
    private async Task<Outcome<User>> ChangeAsync(
        Guid id, bool endsAdministration, Guid? actor, string action, string detail, Func<User, Task<IdentityResult>> change, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        if (await users.FindByIdAsync(id.ToString()) is not { } user)
            return Refusal.NotFound("account");
        if (endsAdministration && await db.IsLastAdministratorAsync(id, cancellation))
            return AccountErrors.LastAdministrator;
        if (await change(user) is { Succeeded: false } failed)
            return AccountErrors.Refusal(failed);
        await users.UpdateSecurityStampAsync(user);
        await NoteAsync(actor, action, $"{id} {detail}".TrimEnd(), cancellation);
        await transaction.CommitAsync(CancellationToken.None);
        return user;
    }

    private async Task NoteAsync(Guid? actor, string action, string subject, CancellationToken cancellation)
    {
        db.Audit.Add(new AuditEntry { At = clock.GetUtcNow(), UserId = actor, Action = action, Subject = subject });
        await db.SaveChangesAsync(cancellation);
    }
}
