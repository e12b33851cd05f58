using System.Text.RegularExpressions;

namespace DrillJudge.Worksheets;

/// <summary>Takes an interval apart: "3M to 10M USD/mo", "between $3M and $10M a month", "3-10 TB".</summary>
internal static partial class IntervalText
{
    /// <summary>Both ends, each with what the other alone had.</summary>
    /// <exception cref="AnswerException">There are not two ends.</exception>
    public static (TypedQuantity First, TypedQuantity Second) Split(string folded)
    {
        var text = Between().Replace(folded, "");
        var parts = (text.Length < folded.Length ? AndOrTo() : Bar()).Split(text, 3);
        if (parts is not [var left, var right] || left.Trim().Length == 0 || right.Trim().Length == 0)
            throw new AnswerException(AnswerCode.Interval, "Write both ends, lower first: 3M to 10M USD/mo.");
        var (first, second) = (TypedQuantity.Of(left.Trim()), TypedQuantity.Of(right.Trim()));
        if (first is { Unit: "", Dollar: false, Percent: false })
        {
            // "3 to 10M" means three million; whoever means three writes its unit.
            var scale = DigitsOnly().IsMatch(left) ? (Word: second.Scale, Factor: Letter(right)) : (Word: first.Scale, Factor: 1);
            var share = second.Percent ? 0.01 : 1;
            first = new TypedQuantity(first.Number * scale.Factor * share, second.Percent, scale.Word, second.Unit, second.Dollar);
        }

        return (first.Unit.Length == 0 ? first with { Unit = second.Unit } : first, second.Unit.Length == 0 ? second with { Unit = first.Unit, Dollar = second.Dollar || first.Dollar } : second);
    }

    // A letter that stands right behind the number was read with it.
    private static double Letter(string text) => LetterScale().Match(text.Trim()) is { Success: true } letter ? UnitTable.Prefixes[letter.Groups[1].Value] : 1;

    [GeneratedRegex(@"^\s*(?:between|from)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"\s+(?:and|to)\s+|\s*\.\.+\s*|(?<![eE^(*/+])\s*-\s*(?=[$.0-9(])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AndOrTo();

    [GeneratedRegex(@"\s*\bto\b\s*|\s*\.\.+\s*|(?<![eE^(*/+])\s*-\s*(?=[$.0-9(])|\s*;\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bar();

    [GeneratedRegex(@"^\s*[0-9.,_]+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DigitsOnly();

    [GeneratedRegex(@"^\$?\s*[0-9.,_]+([kKMGTP])(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex LetterScale();
}
