using System.Globalization;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>An assignment as it is typed.</summary>
public sealed class AssignForm
{
    /// <summary>Title.</summary>
    public string? Title { get; set; }

    /// <summary>From when on, in the cohort's zone.</summary>
    public string? Opens { get; set; }

    /// <summary>Until when, in the cohort's zone.</summary>
    public string? Due { get; set; }

    /// <summary>On each clock; empty for the problem's.</summary>
    public string? Minutes { get; set; }

    /// <summary>Allowed at each item; empty for as many as wanted.</summary>
    public string? Attempts { get; set; }

    /// <summary>What is shown of a failing case.</summary>
    public RevealPolicy Reveal { get; set; }

    /// <summary>What becomes of what comes late.</summary>
    public LatePolicy Late { get; set; }

    /// <summary>Whether worksheets have the same numbers for all.</summary>
    public bool SameNumbers { get; set; }

    /// <summary>What is ticked: drill:slug or sheet:id.</summary>
    public List<string> Items { get; set; } = [];

    /// <summary>What is searched for.</summary>
    public string? Find { get; set; }

    /// <summary>The pattern that is shown; empty for all.</summary>
    public string? Pattern { get; set; }

    /// <summary>A new one: opens now, due in a week at the end of the day.</summary>
    public static AssignForm New(DateTimeOffset now, TimeZoneInfo zone) => new()
    {
        Opens = ZoneTime.Field(now, zone), Due = zone.Wall(now.AddDays(7)).Date.AddHours(23).AddMinutes(59).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture), SameNumbers = true,
    };

    /// <summary>As it is kept.</summary>
    public static AssignForm Of(Assignment assignment, TimeZoneInfo zone) => new()
    {
        Title = assignment.Title, Opens = ZoneTime.Field(assignment.OpensAt, zone), Due = ZoneTime.Field(assignment.DueAt, zone),
        Minutes = assignment.Minutes?.ToString(CultureInfo.InvariantCulture), Attempts = assignment.AttemptsAllowed?.ToString(CultureInfo.InvariantCulture),
        Reveal = assignment.Reveal, Late = assignment.Late, SameNumbers = assignment.SameNumbers, Items = [.. assignment.Items.OrderBy(i => i.Position).Select(i => Key(i.IsSheet, i.Slug))],
    };

    /// <summary>An item as a checkbox says it.</summary>
    public static string Key(bool isSheet, string slug) => (isSheet ? "sheet:" : "drill:") + slug;

    /// <summary>As a draft. A date that was not touched keeps its seconds, which the field does not hold.</summary>
    public Outcome<AssignmentDraft> ToDraft(TimeZoneInfo zone, Assignment? before)
    {
        if (!Whole(Minutes, out var minutes))
            return Refusal.Invalid("minutes", "Minutes are a whole number, or left empty.");
        if (!Whole(Attempts, out var attempts))
            return Refusal.Invalid("attempts-allowed", "Attempts allowed are a whole number, or left empty.");
        return new AssignmentDraft(
            Title, Moment(Opens, before?.OpensAt), Moment(Due, before?.DueAt), minutes, attempts, Reveal, Late, SameNumbers,
            [.. Items.Distinct().Select(key => new DraftItem(key.StartsWith("sheet:", StringComparison.Ordinal), key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]))]);

        DateTimeOffset Moment(string? field, DateTimeOffset? kept) => kept is { } same && ZoneTime.Field(same, zone) == field ? same : ZoneTime.Read(field, zone) ?? default;
    }

    private static bool Whole(string? text, out int? number)
    {
        number = int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var read) ? read : null;
        return number is not null || string.IsNullOrWhiteSpace(text);
    }
}
