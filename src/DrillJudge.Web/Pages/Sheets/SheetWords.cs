using System.Globalization;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Web.Api;
using DrillJudge.Web.Pages.Cohorts;
using DrillJudge.Worksheets;

namespace DrillJudge.Web.Pages.Sheets;

/// <summary>Words that worksheet pages share.</summary>
public static class SheetWords
{
    /// <summary>A level's name, which is also its class.</summary>
    public static string Level(int level) => level switch { 1 => "Easy", 2 => "Medium", _ => "Hard" };

    /// <summary>A topic for people.</summary>
    public static string Topic(string id) => SheetTopics.All.FirstOrDefault(topic => topic.Id == id).Name ?? id;

    /// <summary>A number of points: 4.5.</summary>
    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A share in percent: 83%.</summary>
    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    /// <summary>Points in time of all points.</summary>
    public static string Points(SheetPoints points) => $"{Number(points.InTime)} of {Number(points.Most)}";

    /// <summary>Where a try stands: a class of .state, and its words.</summary>
    public static (string Mark, string Words) State(StoredSheet row) => SheetPoints.Of(row) is { } points
        ? (points.InTime >= 0.8 * points.Most ? "solved" : "tried", $"{Points(points)} in time")
        : row.EndedAt is not null ? ("closed", "Handed in")
        : ("open", "Open");

    /// <summary>Under which heading a try was begun.</summary>
    public static string Kind(StoredSheet row) => row switch
    {
        { AssignmentId: not null } => "Assigned",
        { Mode: SheetMode.Mock } => "Mock interview",
        _ => "Practice",
    };

    /// <summary>Why a result is not shown yet, and when it will be.</summary>
    public static string Hold(ResultHold hold, TimeZoneInfo zone) => hold.Reason switch
    {
        HoldReason.UntilDue => $"All have the same numbers, so the result is shown once the date is over: after {ZoneTime.Show(hold.DueAt, zone)}.",
        HoldReason.MoreTries => $"You may try again, so the result is shown when all attempts are used, or after {ZoneTime.Show(hold.DueAt, zone)}.",
        _ => "You have another try at this sheet open. No result is shown before that one has ended.",
    };

    /// <summary>What an assignment says of a sheet's numbers.</summary>
    public static string Numbers(Assignment assignment) => assignment.SameNumbers
        ? "All have the same numbers; the result is shown once your date is over."
        : "Everybody draws numbers of their own.";

    /// <summary>How many attempts there are, and how many are used.</summary>
    public static string Attempts(Assignment assignment, int begun) => assignment.AttemptsAllowed switch
    {
        { } allowed => $"{begun} of {allowed} attempt{(allowed == 1 ? "" : "s")} used.",
        null when begun == 0 => "You may try as often as you like.",
        null => $"{begun} attempt{(begun == 1 ? "" : "s")} so far; you may try as often as you like.",
    };

    /// <summary>A verdict's class of .state: no two verdicts share a sign.</summary>
    public static string Mark(string verdict) => verdict switch { "right" => "solved", "near" or "wrong" => verdict, _ => "tried" };

    /// <summary>A step's name as a heading: Reads at the peak.</summary>
    public static string Heading(string label) => label.Length > 0 ? char.ToUpperInvariant(label[0]) + label[1..] : label;

    /// <summary>The middle half of factors.</summary>
    public static string Half(FactorSpread spread) => (Factor(spread.Lower), Factor(spread.Upper)) is var (lower, upper) && lower == upper ? lower : $"{lower} to {upper}";

    /// <summary>A factor of the truth: 2.1x high, on the spot.</summary>
    public static string Factor(double factor) => QuantityText.Times(Math.Max(factor, 1 / factor)) is var times && times == "1" ? "on the spot" : $"{times}x {(factor > 1 ? "high" : "low")}";
}
