namespace DrillJudge.Worksheets;

/// <summary>A price, a latency, a throughput or a rule of thumb, with where and when it comes from.</summary>
/// <param name="Name">In capitals.</param>
/// <param name="Value">In the unit.</param>
/// <param name="Unit">Of the value.</param>
/// <param name="What">In a few words.</param>
/// <param name="Kind">price, latency, throughput or rule.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Year">When it held.</param>
public sealed record Fact(string Name, double Value, Unit Unit, string What, string Kind, string Source, int Year)
{
    /// <summary>Value and unit: "$2/GB/mo".</summary>
    public string Shown => QuantityText.Format(Value * Unit.Factor, Unit, Nouns.Known, 6);
}
