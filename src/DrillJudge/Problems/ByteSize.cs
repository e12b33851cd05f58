using System.Buffers;
using System.Globalization;

namespace DrillJudge.Problems;

/// <summary>Sizes such as "256 MiB"; a bare number counts MiB, as in the ICPC format.</summary>
internal static class ByteSize
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>Bytes, or null when the text is no size.</summary>
    public static long? Parse(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var digits = trimmed.IndexOfAnyExcept(Digits);
        var number = digits < 0 ? trimmed : trimmed[..digits];
        var unit = digits < 0 ? "" : trimmed[digits..].Trim().ToString();
        long? scale = unit switch
        {
            "B" => 1,
            "KiB" => 1L << 10,
            "" or "MiB" => 1L << 20,
            "GiB" => 1L << 30,
            _ => null,
        };
        return scale is { } bytes && double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) && count * bytes < 1L << 50
            ? (long)(count * bytes)
            : null;
    }
}
