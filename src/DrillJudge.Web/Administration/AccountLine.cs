using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Administration;

/// <summary>An account as administrators see it in their list.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">What others see.</param>
/// <param name="Email">To sign in with.</param>
/// <param name="Role">The mightiest.</param>
/// <param name="Locked">Whether an administrator has locked it.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="LastSubmission">When it last handed something in; null for never.</param>
public sealed record AccountLine(Guid Id, string Name, string Email, string Role, bool Locked, DateTimeOffset CreatedAt, DateTimeOffset? LastSubmission)
{
    /// <summary>The most in a list; search finds the others.</summary>
    public const int Most = 200;

    /// <summary>Accounts by name.</summary>
    /// <param name="db">Where.</param>
    /// <param name="query">Part of a name or address, whatever its case; nothing for all.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<IReadOnlyList<AccountLine>> ListAsync(DrillJudgeDb db, string? query, CancellationToken cancellation)
    {
        var users = db.Users.AsNoTracking();
        if (query?.Trim() is { Length: > 0 } part)
        {
            // Its wildcards are letters like others.
            var pattern = $"%{part.ToUpperInvariant().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
            users = users.Where(u => EF.Functions.Like(u.DisplayName.ToUpper(), pattern, "\\") || EF.Functions.Like(u.NormalizedEmail!, pattern, "\\"));
        }

        var rows = await users.OrderBy(u => u.DisplayName).ThenBy(u => u.Id).Take(Most)
            .Select(u => new
            {
                User = u,
                Roles = (from held in db.UserRoles join role in db.Roles on held.RoleId equals role.Id where held.UserId == u.Id select role.Name!).ToList(),
                Last = db.Submissions.Where(s => s.UserId == u.Id).Max(s => (DateTimeOffset?)s.SubmittedAt),
            }).ToListAsync(cancellation);
        return [.. rows.Select(r => new AccountLine(r.User.Id, r.User.DisplayName, r.User.Email ?? "", Standing.Mightiest(r.Roles), r.User.IsLocked(), r.User.CreatedAt, r.Last))];
    }
}
