namespace DrillJudge.Worksheets;

/// <summary>A number is asked.</summary>
public sealed record EstimateStep(string Id, string Ask, string Label, int Seconds, double Points, IReadOnlyList<string> Hints, string Work)
    : Step(Id, Ask, Label, Seconds, Points, Hints, Work)
{
    /// <summary>The right value, from parameters and earlier steps.</summary>
    public required Expression Expect { get; init; }

    /// <summary>The unit asked for.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Wrong ways the author expects.</summary>
    public IReadOnlyList<Slip> Slips { get; init; } = [];

    /// <summary>Factor up to which credit is full.</summary>
    public double Full { get; init; } = Credit.Full;

    /// <summary>Factor from which on there is none.</summary>
    public double Zero { get; init; } = Credit.Zero;

    /// <summary>Whether earlier errors are carried. Assumptions and choices always are.</summary>
    public bool Carry { get; init; } = true;

    /// <summary>For a break-even step: the choice whose winner flips when this parameter takes this step's value.</summary>
    public (string Choice, string Vary)? Flips { get; init; }
}
