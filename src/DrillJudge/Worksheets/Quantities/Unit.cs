namespace DrillJudge.Worksheets;

/// <summary>A unit as a sheet or a learner writes it: a product of parts. Values are kept in seconds, bytes, dollars and counts.</summary>
/// <param name="Text">As written, such as req/s.</param>
/// <param name="Parts">Its factors; empty for a plain number.</param>
/// <param name="Kind">How numbers in it are compared.</param>
public sealed record Unit(string Text, IReadOnlyList<UnitPart> Parts, UnitKind Kind = UnitKind.Plain)
{
    /// <summary>A plain number.</summary>
    public static Unit One { get; } = new("1", []);

    /// <summary>What a value in base units is divided by to be in this unit.</summary>
    public double Factor { get; } = Parts.Aggregate(1.0, (factor, part) => part.Power switch
    {
        > 0 => factor * Portable.WholePower(part.Factor, part.Power),
        _ => factor / Portable.WholePower(part.Factor, -part.Power),
    }) * (Kind == UnitKind.Percent ? 0.01 : 1);

    /// <summary>Of a value in it.</summary>
    public Dimension Dimension { get; } = Parts.Aggregate(Dimension.None, (dimension, part) => dimension * part.Dimension.Power(part.Power));

    /// <summary>Whether data occurs in it, above or below the bar.</summary>
    public bool HoldsData => Parts.Any(part => part.Dimension.Data != 0);

    /// <summary>Whether it is a time and nothing else.</summary>
    public bool IsTime => Dimension == new Dimension(1, 0, 0);
}
