using System.Globalization;
using DrillJudge.Worksheets;

namespace DrillJudge.Cli.Input;

/// <summary>The drawn sheet that a user means by an id and a seed, or by the code on a printed sheet.</summary>
internal static class SheetChoice
{
    /// <summary>Draws it.</summary>
    /// <param name="catalog">The sheets.</param>
    /// <param name="given">log-tiers, or log-tiers-1-42.</param>
    /// <param name="seed">As typed; null when none was.</param>
    /// <param name="fallback">The seed where none was typed.</param>
    /// <exception cref="InputException">There is no such sheet, or the seed is none that may be typed.</exception>
    public static DrawnSheet Draw(WorksheetCatalog catalog, string given, string? seed, Func<SheetSeed> fallback)
    {
        var code = catalog.Find(given) is null && SheetCode.Parse(given) is { } parsed && catalog.Find(parsed.SheetId) is not null ? parsed : null;
        var sheet = WorksheetFolder.Find(catalog, code?.SheetId ?? given);
        if (code is null)
            return DrawnSheet.Of(sheet, seed is null ? fallback() : Public(seed));
        if (seed is not null)
            throw new InputException($"{given} names its seed already; leave --seed out.");
        if (code.Version != sheet.Version)
            throw new InputException($"{given} is of version {code.Version}; {sheet.Id} is at version {sheet.Version} now, and its numbers are others.");
        return DrawnSheet.Of(sheet, Public(code.Seed));
    }

    /// <summary>Any public seed.</summary>
    public static SheetSeed AnyPublic() => SheetSeed.Public(Random.Shared.Next(1, 100_000));

    private static SheetSeed Public(string text) => SheetSeed.FromPublic(text) ?? throw new InputException(
        string.Create(CultureInfo.InvariantCulture, $"'{text}' is no public seed: a whole number from 0 to {SheetSeed.Greatest}. The letters on an assigned or mock sheet stand for a seed that stays on its server."));
}
