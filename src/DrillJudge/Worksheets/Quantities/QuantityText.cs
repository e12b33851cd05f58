using System.Globalization;

namespace DrillJudge.Worksheets;

/// <summary>Writes quantities for people, the same under every culture, and so that the reader of answers reads them back.</summary>
public static class QuantityText
{
    private static readonly string[] Counts = ["", "k", "M", "bn", "T"];
    private static readonly string[] Letters = ["", "k", "M", "G", "T", "P", "E"];
    private static readonly (string Symbol, double Seconds)[] Short = [("ns", 1e-9), ("us", 1e-6), ("ms", 1e-3), ("s", 1)];

    /// <summary>A value with its unit: "23.1k req/s", "58.4 TB", "$35.2k/mo", "4 servers", "99.95%".</summary>
    /// <param name="value">In seconds, bytes, dollars and counts.</param>
    /// <param name="unit">The unit to write it in; a prefix of data and of short times is changed where the number would be unwieldy.</param>
    /// <param name="nouns">For plurals.</param>
    /// <param name="digits">Significant digits.</param>
    public static string Format(double value, Unit unit, Nouns nouns, int digits = 3)
    {
        switch (unit.Kind)
        {
            case UnitKind.Percent:
                return Plain(Portable.Round(value * 100, digits), digits) + "%";
            case UnitKind.Nines:
                return Nines(value);
            case UnitKind.Exact:
                return Counted(Math.Round(value).ToString("0", CultureInfo.InvariantCulture), value, unit, nouns);
        }

        var number = value / unit.Factor;
        if (!double.IsFinite(number))
            return "no number";
        number = Portable.Round(number, digits);
        if (unit.Parts is not [var first, ..] || first.Power < 0)
            return Scaled(number, digits) + Rest(unit, 0);
        if (first.Dimension.Money == 1 && first.Power == 1)
            return (number < 0 ? "-$" : "$") + Scaled(Math.Abs(number), digits) + Rest(unit, 1);
        if (first.Dimension != Dimension.None && first.Power == 1 && Math.Abs(number) is > 0 and (< 0.1 or >= 1000) && Ladder(first.Symbol) is { } ladder)
            return Rescaled(value / unit.Factor * first.Factor, ladder, digits) + Rest(unit, 1);
        var text = first.Dimension.Time == 1 && Math.Abs(number) is >= 0.01 and < 1e6 ? Plain(number, digits) : Scaled(number, digits);
        return unit.Parts.Count == 1 ? Counted(text, number, unit, nouns) : $"{text} {first.Symbol}{Power(first)}{Rest(unit, 1)}";
    }

    /// <summary>A unit as it is asked for: "servers", "req/s", "percent, such as 99.95%"; "" for a plain number.</summary>
    public static string Words(Unit unit, Nouns nouns) => unit switch
    {
        { Kind: UnitKind.Percent } => "percent",
        { Kind: UnitKind.Nines } => "percent, such as 99.95%",
        { Kind: UnitKind.Exact, Parts: [] } => "whole numbers",
        { Kind: UnitKind.Plain, Parts: [] } => "",
        { Parts: [{ Power: 1, Factor: 1, Noun: { } noun }] } => nouns.Word(noun, one: false),
        _ => unit.Text,
    };

    /// <summary>The number alone, in the unit given: "100M", "0.05", "95".</summary>
    public static string Bare(double value, Unit unit, int digits = 6) =>
        unit.Kind is UnitKind.Nines ? Nines(value).TrimEnd('%') : Scaled(Portable.Round(value / unit.Factor, digits), digits);

    /// <summary>A ratio for feedback: "2.1", "340", "1,000".</summary>
    public static string Times(double ratio) => ratio < 1000 ? Plain(Portable.Round(ratio, 2), 2) : Scaled(Portable.Round(ratio, 2), 2);

    private static string Scaled(double number, int digits)
    {
        var size = Math.Abs(number);
        if (size == 0)
            return "0";
        if (size is < 0.001 or >= 1e15)
        {
            var decade = Portable.Decade(size);
            return string.Create(CultureInfo.InvariantCulture, $"{Plain(Portable.Scale(number, -decade), digits)}x10^{decade}");
        }

        var step = size < 1000 ? 0 : Portable.Decade(size) / 3;
        return Plain(Portable.Scale(number, -3 * step), digits) + Counts[step];
    }

    private static string Rescaled(double value, IReadOnlyList<(string Symbol, double Factor)> ladder, int digits)
    {
        var (symbol, factor) = ladder.LastOrDefault(rung => Portable.Round(Math.Abs(value) / rung.Factor, digits) >= 1, ladder[0]);
        return $"{Scaled(Portable.Round(value / factor, digits), digits)} {symbol}";
    }

    private static IReadOnlyList<(string Symbol, double Factor)>? Ladder(string symbol)
    {
        if (Array.Exists(Short, rung => rung.Symbol == symbol && symbol != "s"))
            return Short;
        var (stem, size) = symbol.EndsWith("bit", StringComparison.Ordinal) ? ("bit", 0.125) : ("B", 1.0);
        return symbol.Contains('i', StringComparison.Ordinal) && stem == "B" || UnitTable.Find(symbol)?.Dimension.Data != 1
            ? null
            : [.. Letters.Select((letter, index) => (letter + stem, size * Portable.Scale(1, 3 * index)))];
    }

    private static string Counted(string number, double value, Unit unit, Nouns nouns)
    {
        if (unit.Parts is not [{ Power: 1 } part])
            return number + Rest(unit, 0);
        var one = value == 1;
        return $"{number} " + part.Symbol switch
        {
            "day" or "week" => one ? part.Symbol : part.Symbol + "s",
            "mo" => one ? "month" : "months",
            "yr" => one ? "year" : "years",
            _ when part.Noun is { } noun && part.Factor == 1 => nouns.Word(noun, one),
            _ => part.Symbol,
        };
    }

    // The availability's complement keeps two digits: 99.95, 99.9968.
    private static string Nines(double value)
    {
        var missing = (1 - value) * 100;
        var decimals = missing is > 0 and < 10 ? Math.Min(12, 1 - Portable.Decade(missing)) : 1;
        return (value * 100).ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture) + "%";
    }

    private static string Rest(Unit unit, int from) =>
        string.Concat(unit.Parts.Skip(from).Select(part => $"{(part.Power < 0 ? '/' : '*')}{part.Symbol}{Power(part)}"));

    private static string Power(UnitPart part) => Math.Abs(part.Power) == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"^{Math.Abs(part.Power)}");

    private static string Plain(double number, int digits)
    {
        var decimals = number == 0 ? 0 : Math.Clamp(digits - 1 - Portable.Decade(Math.Abs(number)), 0, 12);
        return number.ToString(decimals == 0 ? "0" : "0." + new string('#', decimals), CultureInfo.InvariantCulture);
    }
}
