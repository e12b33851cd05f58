namespace DrillJudge.Worksheets;

/// <summary>A typed answer as it was understood.</summary>
/// <param name="Value">In base units: seconds, bytes, dollars, counts.</param>
/// <param name="InUnit">In the unit asked.</param>
/// <param name="Echo">For the learner to confirm: "1.5 GB/s = 12 Gbit/s".</param>
/// <param name="Notes">What was taken for granted.</param>
public sealed record ReadAnswer(double Value, double InUnit, string Echo, IReadOnlyList<string> Notes);
