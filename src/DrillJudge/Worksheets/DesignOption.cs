namespace DrillJudge.Worksheets;

/// <summary>A design to choose.</summary>
/// <param name="Name">What is stored.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Value">The objective.</param>
/// <param name="If">When it is feasible; null for always.</param>
/// <param name="Say">Template shown to whoever chose it wrongly; "" for none.</param>
/// <param name="With">Further values, such as its latency.</param>
public sealed record DesignOption(string Name, string Label, Expression Value, Condition? If, string Say, IReadOnlyDictionary<string, Expression> With);
