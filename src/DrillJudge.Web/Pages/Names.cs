using System.Globalization;
using System.Reflection;

namespace DrillJudge.Web.Pages;

/// <summary>Words that pages use.</summary>
public static class Names
{
    /// <summary>The claim that holds what others see of an account.</summary>
    public const string DisplayClaim = "name";

    /// <summary>This program's version.</summary>
    public static string Version { get; } = typeof(Names).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>A pattern's folder name for people: hash-map is Hash map.</summary>
    public static string Pattern(string pattern) => pattern switch
    {
        "bfs" => "Breadth first",
        "dfs" => "Depth first",
        { Length: > 0 } => char.ToUpperInvariant(pattern[0]) + pattern[1..].Replace('-', ' '),
        _ => pattern,
    };

    /// <summary>A verdict's code in words.</summary>
    public static string VerdictWords(string? code) => code switch
    {
        "AC" => "Accepted",
        "WA" => "Wrong answer",
        "TLE" => "Time limit exceeded",
        "MLE" => "Memory limit exceeded",
        "OLE" => "Output limit exceeded",
        "RTE" => "Runtime error",
        "CE" => "Compile error",
        "JE" => "Judge error",
        _ => "Not run",
    };

    /// <summary>At most two letters for a name.</summary>
    public static string Initials(string name) => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2).Select(word => char.ToUpperInvariant(word[0])));

    /// <summary>Milliseconds for people.</summary>
    public static string Millis(double millis) => millis < 10 ? millis.ToString("0.#", CultureInfo.InvariantCulture) + " ms" : millis.ToString("0", CultureInfo.InvariantCulture) + " ms";

    /// <summary>Bytes for people.</summary>
    public static string Mebibytes(long bytes) => (bytes / 1048576.0).ToString("0.#", CultureInfo.InvariantCulture) + " MiB";

    /// <summary>A span as minutes and seconds.</summary>
    public static string Clock(TimeSpan span) => string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalMinutes}:{span.Seconds:00}");

    /// <summary>A moment as it stands in markup.</summary>
    public static string Iso(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    /// <summary>A moment for whoever has no script: UTC.</summary>
    public static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMM HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
