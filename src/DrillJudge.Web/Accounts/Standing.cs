using DrillJudge.Attempts;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Accounts;

/// <summary>Where an account stands: its role, and whether an administrator has locked it.</summary>
public static class Standing
{
    /// <summary>When a lock ends that an administrator has set. One for wrong passwords ends after minutes.</summary>
    public static DateTimeOffset Never { get; } = DateTimeOffset.FromUnixTimeMilliseconds(253_402_300_799_000);

    /// <summary>Whether an administrator has locked it: nothing of it works any more. A lock for wrong passwords only stops signing in.</summary>
    public static bool IsLocked(this User user) => user.LockoutEnd >= Never;

    /// <summary>The mightiest of an account's roles.</summary>
    public static string Mightiest(IEnumerable<string> roles)
    {
        var own = roles.ToHashSet(StringComparer.Ordinal);
        return Roles.All.FirstOrDefault(own.Contains) ?? Roles.Learner;
    }

    /// <summary>The role of a word, whatever its case; a refusal when there is none such.</summary>
    public static Outcome<string> ParseRole(string? word)
    {
        if (Roles.All.FirstOrDefault(role => string.Equals(role, word, StringComparison.OrdinalIgnoreCase)) is { } role)
            return role;
        return Refusal.Invalid("role", $"There is no role '{word}'. There are: {string.Join(", ", Roles.All.Select(one => one.ToLowerInvariant()))}.");
    }

    /// <summary>A role and those that it includes.</summary>
    public static IEnumerable<string> WithIncluded(string role) => Roles.All.SkipWhile(one => one != role);

    /// <summary>Whether nobody but this account runs the installation.</summary>
    public static async Task<bool> IsLastAdministratorAsync(this DrillJudgeDb db, Guid userId, CancellationToken cancellation)
    {
        var never = Never;
        var administrators = await (
            from held in db.UserRoles
            join role in db.Roles on held.RoleId equals role.Id
            join user in db.Users on held.UserId equals user.Id
            where role.Name == Roles.Administrator && (user.LockoutEnd == null || user.LockoutEnd < never)
            select user.Id).ToListAsync(cancellation);
        return administrators is [var only] && only == userId;
    }
}
