namespace DrillJudge.Cohorts;

/// <summary>Which cell: whose, of which assignment, which item.</summary>
public readonly record struct CellKey(Guid UserId, Guid AssignmentId, bool IsSheet, string Slug);
