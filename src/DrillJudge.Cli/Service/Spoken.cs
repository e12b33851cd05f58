using System.Globalization;

namespace DrillJudge.Cli.Service;

/// <summary>Times as the terminal says them.</summary>
internal static class Spoken
{
    /// <summary>What is left until a deadline, or how long it has been over.</summary>
    public static string Left(DateTimeOffset deadline, DateTimeOffset now)
    {
        var left = deadline - now;
        return left >= TimeSpan.Zero ? $"{Span(left)} left, until {Local(deadline)}" : $"over since {Span(-left)}: what comes now is marked late";
    }

    /// <summary>A moment on this machine's clock.</summary>
    public static string Local(DateTimeOffset moment) => moment.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Span(TimeSpan span) => span.TotalMinutes < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(span.TotalSeconds):0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(span.TotalMinutes):0} min {span.Seconds:0} s");
}
