using System.Globalization;

namespace DrillJudge.Problems;

/// <summary>The `compare` of a problem.</summary>
/// <param name="Mode">The way.</param>
/// <param name="Tolerance">For <see cref="CompareMode.Float"/>, absolute or relative.</param>
/// <param name="Tokens">For <see cref="CompareMode.Tokens"/>.</param>
public sealed record CompareSpec(CompareMode Mode, double Tolerance = 0, TokenRules? Tokens = null)
{
    /// <summary>Reads "exact", "float 1e-6", "tokens case_sensitive" and so on.</summary>
    /// <exception cref="FormatException">The text is none of them.</exception>
    public static CompareSpec Parse(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["exact"] => new CompareSpec(CompareMode.Exact),
            ["any-order"] => new CompareSpec(CompareMode.AnyOrder),
            ["any-order-nested"] => new CompareSpec(CompareMode.AnyOrderNested),
            ["prefix"] => new CompareSpec(CompareMode.Prefix),
            ["float", _] => new CompareSpec(CompareMode.Float, ParseTolerance(words, 1)),
            ["check.csx"] => new CompareSpec(CompareMode.Script),
            ["tokens", .. var flags] => new CompareSpec(CompareMode.Tokens, Tokens: TokenRules.Parse(flags)),
            _ => throw new FormatException(
                $"{ValueText.Quote(text, 40)} is no way to compare; those are exact, any-order, any-order-nested, prefix, float 1e-6, check.csx and (program) tokens"),
        };
    }

    internal static double ParseTolerance(IReadOnlyList<string> words, int index)
    {
        if (index < words.Count && double.TryParse(words[index], NumberStyles.Float, CultureInfo.InvariantCulture, out var tolerance)
            && tolerance >= 0 && double.IsFinite(tolerance))
            return tolerance;
        throw new FormatException($"{words[index - 1]} needs a tolerance such as 1e-6{(index < words.Count ? $", not {ValueText.Quote(words[index], 20)}" : "")}");
    }
}
