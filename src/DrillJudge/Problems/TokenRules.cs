namespace DrillJudge.Problems;

/// <summary>Flags of the ICPC format's default validator.</summary>
/// <param name="CaseSensitive">Whether A differs from a.</param>
/// <param name="SpaceSensitive">Whether white space counts, and not only that there is some.</param>
/// <param name="AbsoluteTolerance">Largest difference allowed to numbers, or null.</param>
/// <param name="RelativeTolerance">The same as a share of the expected number, or null.</param>
public sealed record TokenRules(bool CaseSensitive = false, bool SpaceSensitive = false, double? AbsoluteTolerance = null, double? RelativeTolerance = null)
{
    /// <summary>Reads flags such as "case_sensitive float_tolerance 1e-6".</summary>
    /// <exception cref="FormatException">An unknown flag or no tolerance after one that needs it.</exception>
    public static TokenRules Parse(IReadOnlyList<string> flags)
    {
        var rules = new TokenRules();
        for (var i = 0; i < flags.Count; i++)
        {
            rules = flags[i] switch
            {
                "case_sensitive" => rules with { CaseSensitive = true },
                "space_change_sensitive" => rules with { SpaceSensitive = true },
                "float_absolute_tolerance" => rules with { AbsoluteTolerance = CompareSpec.ParseTolerance(flags, ++i) },
                "float_relative_tolerance" => rules with { RelativeTolerance = CompareSpec.ParseTolerance(flags, ++i) },
                "float_tolerance" => rules.WithBoth(CompareSpec.ParseTolerance(flags, ++i)),
                var flag => throw new FormatException($"{ValueText.Quote(flag)} is no flag; those are case_sensitive, space_change_sensitive, "
                    + "float_tolerance, float_absolute_tolerance and float_relative_tolerance"),
            };
        }

        return rules;
    }

    private TokenRules WithBoth(double tolerance) => this with { AbsoluteTolerance = tolerance, RelativeTolerance = tolerance };
}
