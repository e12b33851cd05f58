using DrillJudge.Attempts;
using DrillJudge.Data;

namespace DrillJudge.Cohorts;

/// <summary>Bounds on what is said of a cohort, and words that refuse.</summary>
public static class CohortRules
{
    /// <summary>The longest name, characters.</summary>
    public const int LongestName = 80;

    /// <summary>What an archived cohort answers to whoever would change something.</summary>
    public static Refusal Archived { get; } = Refusal.Conflict("cohort-archived", "This cohort is archived: it can be read, and nothing in it changes any more.");

    /// <summary>What somebody gets who does not see a cohort.</summary>
    public static Refusal Unknown { get; } = Refusal.NotFound("cohort");

    /// <summary>Null, or why a cohort cannot be called so.</summary>
    public static Refusal? CheckName(string? name) => name?.Trim() switch
    {
        null or "" => Refusal.Invalid("name", "A cohort needs a name."),
        { Length: > LongestName } => Refusal.Invalid("name", $"A cohort's name has at most {LongestName} characters."),
        var trimmed when trimmed.Any(char.IsControl) => Refusal.Invalid("name", "A cohort's name is one line of text."),
        _ => null,
    };

    /// <summary>Null, or why a time zone cannot be meant.</summary>
    public static Refusal? CheckZone(string? zone) => Zones.Find(zone) is not null
        ? null
        : Refusal.Invalid("time-zone", $"There is no time zone '{zone}' here. Zones are called after places, such as Europe/Berlin or America/New_York, or UTC.");

    /// <summary>A line of the audit log.</summary>
    internal static void Note(this DrillJudgeDb db, TimeProvider clock, Actor who, string action, string subject) =>
        db.Audit.Add(new AuditEntry { At = clock.GetUtcNow(), UserId = who.Id, Action = action, Subject = subject });
}
