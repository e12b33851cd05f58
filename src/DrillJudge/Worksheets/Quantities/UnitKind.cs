namespace DrillJudge.Worksheets;

/// <summary>How a number in a unit is compared and shown.</summary>
public enum UnitKind
{
    /// <summary>By its ratio to the expected value.</summary>
    Plain,

    /// <summary>A share, shown in percent.</summary>
    Percent,

    /// <summary>An availability x, compared by 1-x and shown in percent.</summary>
    Nines,

    /// <summary>A whole number that is right or wrong.</summary>
    Exact,
}
