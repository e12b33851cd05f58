using System.Globalization;

namespace DrillJudge.Worksheets;

/// <summary>The code on a printed sheet, log-tiers-1-42: sheet, version, seed as shown.</summary>
/// <param name="SheetId">The sheet.</param>
/// <param name="Version">Its version.</param>
/// <param name="Seed">The seed as shown: a number, or a secret seed's letters.</param>
public sealed record SheetCode(string SheetId, int Version, string Seed)
{
    /// <summary>The code of a drawn sheet.</summary>
    public static SheetCode Of(Worksheet sheet, SheetSeed seed) => new(sheet.Id, sheet.Version, seed.Shown);

    /// <summary>Reads a code; null when the text is none.</summary>
    public static SheetCode? Parse(string text)
    {
        var parts = text.Trim().Split('-');
        return parts.Length >= 3 && parts[^1].Length is > 0 and <= 10 && int.TryParse(parts[^2], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new SheetCode(string.Join('-', parts[..^2]).ToLowerInvariant(), version, parts[^1].ToUpperInvariant())
            : null;
    }

    /// <summary>As printed.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SheetId}-{Version}-{Seed}");
}
