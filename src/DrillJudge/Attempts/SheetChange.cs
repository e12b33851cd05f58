using DrillJudge.Worksheets;

namespace DrillJudge.Attempts;

/// <summary>What became of something that a learner did to a sheet.</summary>
/// <param name="Now">How things stand.</param>
/// <param name="Outcome">Accepted or refused.</param>
public sealed record SheetChange(SheetOnDesk Now, SheetOutcome Outcome);
