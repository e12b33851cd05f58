namespace DrillJudge.Benchmarks.Reports;

/// <summary>A figure that is aimed at.</summary>
/// <param name="Value">What was measured.</param>
/// <param name="Bound">What is wanted.</param>
/// <param name="AtLeast">Whether the bound is the least; else it is the most.</param>
/// <param name="Unit">After the number: × or MiB.</param>
internal sealed record Target(double Value, double Bound, bool AtLeast, string Unit)
{
    /// <summary>Whether it is reached.</summary>
    public bool Met => AtLeast ? Value >= Bound : Value <= Bound;

    /// <summary>The bound in words.</summary>
    public string Wanted => FormattableString.Invariant($"{(AtLeast ? "≥" : "≤")} {Bound:0.#}{Unit}");

    /// <summary>Met or missed, coloured.</summary>
    public string Mark => Met ? "[green]met[/]" : "[red]missed[/]";

    /// <summary>The value in words.</summary>
    public string Reached => FormattableString.Invariant($"{Value:0.0}{Unit}");
}
