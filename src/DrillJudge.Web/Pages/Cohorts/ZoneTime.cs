using System.Globalization;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>Dates as a cohort's clocks show them.</summary>
public static class ZoneTime
{
    /// <summary>A moment with its zone, such as Fri 27 Nov 2026 23:59 (Europe/Berlin).</summary>
    public static string Show(DateTimeOffset moment, TimeZoneInfo zone) => $"{Brief(moment, zone)} ({zone.Id})";

    /// <summary>The same without the zone, where that is said nearby.</summary>
    public static string Brief(DateTimeOffset moment, TimeZoneInfo zone) => DrillJudge.Cohorts.Zones.Wall(zone, moment).ToString("ddd d MMM yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>As a field of the kind datetime-local holds it.</summary>
    public static string Field(DateTimeOffset moment, TimeZoneInfo zone) => DrillJudge.Cohorts.Zones.Wall(zone, moment).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    /// <summary>What such a field holds; null when it is no date.</summary>
    public static DateTimeOffset? Read(string? field, TimeZoneInfo zone) =>
        DateTime.TryParseExact(field, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall) && wall.Year is > 1900 and < 9000
            ? DrillJudge.Cohorts.Zones.At(zone, wall)
            : null;

    /// <summary>How long until a moment, roughly: 3 days, 5 hours, 12 minutes.</summary>
    public static string Left(TimeSpan left) => left switch
    {
        { TotalDays: >= 2 } => $"{(int)left.TotalDays} days",
        { TotalHours: >= 2 } => $"{(int)left.TotalHours} hours",
        { TotalMinutes: >= 2 } => $"{(int)left.TotalMinutes} minutes",
        { Ticks: > 0 } => "a minute",
        _ => "none",
    };
}
