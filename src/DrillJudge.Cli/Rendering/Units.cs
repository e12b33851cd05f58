using System.Globalization;

namespace DrillJudge.Cli.Rendering;

/// <summary>Figures as people read them.</summary>
internal static class Units
{
    /// <summary>Milliseconds, or seconds from ten on.</summary>
    public static string Time(double ms) => ms switch
    {
        < 10 => string.Create(CultureInfo.InvariantCulture, $"{ms:0.0} ms"),
        < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{ms:0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{ms / 1000:0.0} s"),
    };

    /// <summary>Bytes in MiB, or in GiB from one on.</summary>
    public static string Size(long bytes) => bytes < 1L << 30
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1073741824.0:0.0} GiB");
}
