namespace DrillJudge.Worksheets;

/// <summary>What came out of a sheet's file.</summary>
/// <param name="Sheet">The sheet; null when its faults leave none.</param>
/// <param name="Faults">What is wrong.</param>
/// <param name="Lines">Where parameters and steps stand, by name.</param>
public sealed record SheetFile(Worksheet? Sheet, IReadOnlyList<SheetFault> Faults, IReadOnlyDictionary<string, int> Lines);
