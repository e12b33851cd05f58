using System.Buffers;
using System.Text.RegularExpressions;

namespace DrillJudge.Worksheets;

/// <summary>An answer taken apart, before anything is known of what was asked.</summary>
/// <param name="Number">The number, a share in percent already divided.</param>
/// <param name="Percent">Whether it stood in percent.</param>
/// <param name="Scale">Scale word, such as million or B; "" for none.</param>
/// <param name="Unit">What follows; "" for nothing.</param>
/// <param name="Dollar">Whether a dollar sign led.</param>
internal sealed partial record TypedQuantity(double Number, bool Percent, string Scale, string Unit, bool Dollar)
{
    private static readonly SearchValues<char> Currencies = SearchValues.Create("€£¥₹₽₩₿฿");

    /// <summary>Takes a folded answer apart.</summary>
    /// <exception cref="AnswerException">It cannot be.</exception>
    public static TypedQuantity Of(string folded)
    {
        var text = Lead().Replace(folded, "");
        if (BoundWord().IsMatch(text))
            throw new AnswerException(AnswerCode.Bound, "That is a bound; give the number that you would bet on.");
        if (text.StartsWith("between ", StringComparison.OrdinalIgnoreCase) || text.Contains('±', StringComparison.Ordinal))
            throw RangeFault();
        var dollar = DollarSign().Match(text);
        text = text[dollar.Length..];
        if (text.Length > 0 && Currencies.Contains(text[0]))
            throw CurrencyFault();
        var (number, percent, end) = TypedNumber.Read(text, 0);
        var rest = text[end..].Trim();
        if (rest.StartsWith('+'))
            throw new AnswerException(AnswerCode.Bound, "That is a bound; give the number that you would bet on.");
        if (RangeRest().IsMatch(rest))
            throw RangeFault();
        if (rest.Length > 0 && (char.IsDigit(rest[0]) || rest[0] is '.' or ',' or ')' or '('))
            throw new AnswerException(AnswerCode.Number, rest[0] == ',' ? "Write a decimal point, and no comma behind the number." : $"'{Cut(text)}' is no number.");
        if (rest.AsSpan().ContainsAny(Currencies))
            throw CurrencyFault();
        var scale = ScaleWord().Match(rest);
        return new TypedQuantity(number, percent, scale.Groups[1].Value, rest[scale.Length..].Trim(), dollar.Length > 0);
    }

    /// <summary>A currency that is not asked for.</summary>
    public static AnswerException CurrencyFault() => new(AnswerCode.Currency, "Money is counted in US dollars here: $40k/mo or 40k USD/mo.");

    private static AnswerException RangeFault() => new(AnswerCode.RangeInPoint, "That is a range; one number is asked here.");

    private static string Cut(string text) => text.Length <= 30 ? text : text[..30] + "...";

    [GeneratedRegex(@"^(?:\s*(?:~|≈|=|about\b|approximately\b|approx\b\.?|around\b|roughly\b|circa\b|ca\b\.?))+\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:[<>≤≥]|(?:at\s+(?:least|most)|over|under|above|below|more\s+than|less\s+than|up\s+to|max|min)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BoundWord();

    [GeneratedRegex(@"^(?:US)?\$\s*|^USD\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DollarSign();

    [GeneratedRegex(@"(?:^|[\sA-Za-z])(?:to|\.\.+|-)\s*\$?\s*\.?[0-9]|^\.\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RangeRest();

    [GeneratedRegex(@"^((?i:thousand|million|billion|trillion|lakh|crore|mn|bn|tn)(?i:s?)(?![A-Za-z])|[kKMGTPBbm](?![A-Za-z0-9^]))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex ScaleWord();
}
