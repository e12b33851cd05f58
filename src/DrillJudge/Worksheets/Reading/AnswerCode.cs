namespace DrillJudge.Worksheets;

/// <summary>Why a typed answer was not read. None of them costs a try.</summary>
public static class AnswerCode
{
    /// <summary>Nothing was typed.</summary>
    public const string Empty = "E_EMPTY";

    /// <summary>There is no number, or one that cannot be read or computed.</summary>
    public const string Number = "E_NUMBER";

    /// <summary>A comma that may be a decimal point.</summary>
    public const string Comma = "E_COMMA";

    /// <summary>Longer than <see cref="AnswerReader.Longest"/>.</summary>
    public const string Length = "E_LENGTH";

    /// <summary>The unit is missing.</summary>
    public const string NoUnit = "E_NO_UNIT";

    /// <summary>The unit measures something else.</summary>
    public const string Dimension = "E_DIMENSION";

    /// <summary>Something else is counted.</summary>
    public const string Noun = "E_NOUN";

    /// <summary>There is no such unit.</summary>
    public const string Unit = "E_UNIT";

    /// <summary>A currency other than dollars.</summary>
    public const string Currency = "E_CURRENCY";

    /// <summary>May mean several things.</summary>
    public const string Ambiguous = "E_AMBIGUOUS";

    /// <summary>A range where one number is asked.</summary>
    public const string RangeInPoint = "E_RANGE_IN_POINT";

    /// <summary>A bound where a number is asked.</summary>
    public const string Bound = "E_BOUND";

    /// <summary>Zero, negative, or an availability that leaves nothing to fail.</summary>
    public const string NotPositive = "E_NOT_POSITIVE";

    /// <summary>Too large or too small to compute with.</summary>
    public const string Range = "E_RANGE";

    /// <summary>A whole number is asked.</summary>
    public const string Whole = "E_WHOLE";

    /// <summary>Two ends are asked.</summary>
    public const string Interval = "E_INTERVAL";

    /// <summary>The ends are equal or the wrong way round.</summary>
    public const string IntervalOrder = "E_INTERVAL_ORDER";

    /// <summary>The choice has no such option.</summary>
    public const string Option = "E_OPTION";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Empty, Number, Comma, Length, NoUnit, Dimension, Noun, Unit, Currency, Ambiguous, RangeInPoint, Bound, NotPositive, Range, Whole, Interval, IntervalOrder, Option,
    ];
}
