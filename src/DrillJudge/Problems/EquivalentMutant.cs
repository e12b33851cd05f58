namespace DrillJudge.Problems;

/// <summary>A mutant of the reference that the author holds to be no mistake at all.</summary>
/// <param name="Line">Its line in the reference, from 1.</param>
/// <param name="Original">The text replaced.</param>
/// <param name="Replacement">What stands there instead.</param>
/// <param name="Reason">Why no case can tell them apart.</param>
public sealed record EquivalentMutant(int Line, string Original, string Replacement, string Reason);
