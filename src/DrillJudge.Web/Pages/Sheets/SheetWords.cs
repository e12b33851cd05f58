using System.Globalization;
using DrillJudge.Attempts;
using DrillJudge.Web.Api;
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
        : ("running", "Open");
}
