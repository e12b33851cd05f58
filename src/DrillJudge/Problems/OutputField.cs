namespace DrillJudge.Problems;

/// <summary>One part of a case's output.</summary>
/// <param name="Name">For messages: "", "returned value", a parameter's name, or "call 3 (Get)".</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">What it holds.</param>
public sealed record OutputField(string Name, ValueType Type, Value Value);
