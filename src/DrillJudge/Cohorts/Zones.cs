namespace DrillJudge.Cohorts;

/// <summary>Time zones by their IANA names, as far as this machine knows them.</summary>
public static class Zones
{
    /// <summary>UTC and those that are called after a place, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal)).Append("UTC").Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A zone; null when this machine knows none of that name.</summary>
    public static TimeZoneInfo? Find(string? name) =>
        name is { Length: > 0 and <= 64 } && (name == "UTC" || Names.Contains(name)) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    /// <summary>The moment at which a zone's clocks show a time. One that a change of clocks leaves out is taken with the offset before the change; one that comes twice is the first.</summary>
    public static DateTimeOffset At(this TimeZoneInfo zone, DateTime wall)
    {
        var local = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddHours(-3))
            : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>What a zone's clocks show at a moment.</summary>
    public static DateTime Wall(this TimeZoneInfo zone, DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;
}
