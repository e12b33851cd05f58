namespace DrillJudge.Worksheets;

/// <summary>How much an estimate is worth by its distance on a logarithmic scale.</summary>
public static class Credit
{
    /// <summary>Default factor up to which credit is full: covers one digit kept a step, 100k seconds a day and the like.</summary>
    public const double Full = 1.5;

    /// <summary>Default factor beyond which nothing is left.</summary>
    public const double Zero = 10;

    /// <summary>1 up to the factor <paramref name="full"/>, falling from 0.75 to 0.25 at <paramref name="zero"/>, 0 beyond.</summary>
    /// <param name="distance">Absolute decimal logarithm of answer over expected.</param>
    /// <param name="full">Factor for full credit.</param>
    /// <param name="zero">Factor of the last credit.</param>
    public static double Of(double distance, double full = Full, double zero = Zero)
    {
        var (near, far) = (Math.Log10(full), Math.Log10(zero));
        if (!(distance <= far + 1e-9))
            return 0;
        return distance <= near + 1e-9 ? 1 : 0.75 - (0.5 * (distance - near) / (far - near));
    }

    /// <summary>The distance of an answer from a value in the unit's own terms; infinite where there is none.</summary>
    /// <param name="answer">In base units.</param>
    /// <param name="expected">In base units.</param>
    /// <param name="kind">Availabilities are compared by what they lack, whole numbers by being the same.</param>
    public static double Distance(double answer, double expected, UnitKind kind)
    {
        var distance = kind switch
        {
            UnitKind.Nines => Math.Abs(Math.Log10((1 - answer) / (1 - expected))),
            UnitKind.Exact when Math.Abs(answer - expected) < 0.5 => 0,
            _ => Math.Abs(Math.Log10(answer / expected)),
        };
        return double.IsNaN(distance) ? double.PositiveInfinity : distance;
    }

    /// <summary>The credit of an answer to a step.</summary>
    internal static double Of(double answer, double expected, EstimateStep step) => step.Unit.Kind == UnitKind.Exact
        ? Distance(answer, expected, UnitKind.Exact) == 0 ? 1 : 0
        : Of(Distance(answer, expected, step.Unit.Kind), step.Full, step.Zero);
}
