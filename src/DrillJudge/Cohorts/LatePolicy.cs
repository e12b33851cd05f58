namespace DrillJudge.Cohorts;

/// <summary>What becomes of what is handed in after the date.</summary>
public enum LatePolicy
{
    /// <summary>It is judged and marked late, until an instructor closes the assignment.</summary>
    Marked,

    /// <summary>It is refused; nothing can be started or handed in any more.</summary>
    Refused,
}
