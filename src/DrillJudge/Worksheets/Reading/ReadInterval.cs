namespace DrillJudge.Worksheets;

/// <summary>A typed 80% range as it was understood.</summary>
/// <param name="Low">In base units.</param>
/// <param name="High">In base units.</param>
/// <param name="Echo">For the learner to confirm.</param>
/// <param name="Notes">What was taken for granted.</param>
public sealed record ReadInterval(double Low, double High, string Echo, IReadOnlyList<string> Notes);
