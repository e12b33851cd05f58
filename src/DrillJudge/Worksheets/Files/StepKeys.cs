using System.Text.RegularExpressions;

namespace DrillJudge.Worksheets;

/// <summary>The keys of steps.</summary>
internal static partial class StepKeys
{
    /// <summary>Of which a step has one.</summary>
    public static string[] Kinds { get; } = ["expect", "choose", "assume"];

    /// <summary>Of every step.</summary>
    public static string[] Shared { get; } = ["id", "ask", "label", "seconds", "points", "hints", "work"];

    /// <summary>Of one kind.</summary>
    public static string[] Of(string kind) => kind switch
    {
        "expect" => ["expect", "unit", "slips", "full", "zero", "carry", "flips"],
        "choose" => ["choose", "want", "unit"],
        _ => ["assume"],
    };

    [GeneratedRegex("^[A-Z][A-Z0-9_]{2,29}$")]
    public static partial Regex SlipCode();
}
