using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Operation;

/// <summary>An entry of the audit log.</summary>
/// <param name="At">When.</param>
/// <param name="Who">By name; null for whoever sat at the installation's terminal.</param>
/// <param name="Action">Such as user.role.</param>
/// <param name="Subject">Upon what; an account's name in place of its id.</param>
public sealed record AuditLine(DateTimeOffset At, string? Who, string Action, string Subject)
{
    /// <summary>Entries on a page.</summary>
    public const int PageLength = 50;

    private const string Erased = "an erased account";

    /// <summary>A page of the log, the latest first.</summary>
    /// <param name="db">Where.</param>
    /// <param name="action">How the action begins; nothing for all.</param>
    /// <param name="who">Part of the actor's name or address; nothing for all.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<AuditPage> ListAsync(DrillJudgeDb db, string? action, string? who, int page, CancellationToken cancellation)
    {
        var entries = db.Audit.AsNoTracking();
        if (action?.Trim() is { Length: > 0 } begin)
            entries = entries.Where(e => e.Action.StartsWith(begin));
        if (who?.Trim() is { Length: > 0 } part)
        {
            // Its wildcards are letters like others.
            var pattern = $"%{part.ToUpperInvariant().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
            entries = entries.Where(e => db.Users.Any(u => u.Id == e.UserId && (EF.Functions.Like(u.DisplayName.ToUpper(), pattern, "\\") || EF.Functions.Like(u.NormalizedEmail!, pattern, "\\"))));
        }

        var count = await entries.CountAsync(cancellation);
        var pages = Math.Max(1, (count + PageLength - 1) / PageLength);
        page = Math.Clamp(page, 1, pages);
        var rows = await entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Skip((page - 1) * PageLength).Take(PageLength).ToListAsync(cancellation);
        var ids = rows.SelectMany(e => e.Subject.Split(' ').Select(IdOf).Append(e.UserId)).OfType<Guid>().Distinct().ToArray();
        var names = await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, Name = u.DisplayName })
            .Concat(db.Cohorts.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Name })).Concat(db.Assignments.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, Name = a.Title }))
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return new AuditPage(page, pages, count, [.. rows.Select(e => new AuditLine(e.At, e.UserId is { } id ? names.GetValueOrDefault(id, Erased) : null, e.Action, Upon(e, names)))]);
    }

    private static Guid? IdOf(string word) => Guid.TryParse(word, out var id) ? id : null;

    // Subjects begin with the id of what was acted upon, where it has one; of a cohort or an assignment the id of whom it concerns stands first.
    private static string Upon(AuditEntry entry, Dictionary<Guid, string> names) => string.Join(' ', entry.Subject.Split(' ').Select((word, i) => IdOf(word) switch
    {
        { } id when names.TryGetValue(id, out var name) => name,
        { } when i == 0 && entry.Action.StartsWith("user.", StringComparison.Ordinal) => Erased,
        _ => word,
    }));
}

/// <summary>A page of the audit log.</summary>
public sealed record AuditPage(int Page, int Pages, int Count, IReadOnlyList<AuditLine> Entries);
