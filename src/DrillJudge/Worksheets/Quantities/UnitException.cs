namespace DrillJudge.Worksheets;

/// <summary>A unit of a sheet that is none; the message says which part.</summary>
public sealed class UnitException(string message) : Exception(message);
