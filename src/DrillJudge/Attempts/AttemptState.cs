namespace DrillJudge.Attempts;

/// <summary>Where an attempt stands.</summary>
public enum AttemptState
{
    /// <summary>The clock runs.</summary>
    Running,

    /// <summary>The clock has run out and nothing was accepted; submissions are judged and marked late.</summary>
    Overdue,

    /// <summary>A submission was accepted.</summary>
    Solved,

    /// <summary>Put away without an accepted submission.</summary>
    GivenUp,
}
