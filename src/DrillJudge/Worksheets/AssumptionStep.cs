namespace DrillJudge.Worksheets;

/// <summary>A number is asked that nobody can compute; what is plausible counts.</summary>
public sealed record AssumptionStep(string Id, string Ask, string Label, int Seconds, double Points, IReadOnlyList<string> Hints, string Work)
    : Step(Id, Ask, Label, Seconds, Points, Hints, Work)
{
    /// <summary>The unit asked for.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Least plausible value, in base units.</summary>
    public required double Low { get; init; }

    /// <summary>Greatest plausible value, in base units.</summary>
    public required double High { get; init; }

    /// <summary>What later steps use where the learner assumed nothing usable, in base units.</summary>
    public required double Typical { get; init; }
}
