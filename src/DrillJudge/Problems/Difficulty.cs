namespace DrillJudge.Problems;

/// <summary>How hard a problem is.</summary>
public enum Difficulty
{
    /// <summary>15 minutes on the clock.</summary>
    Easy,

    /// <summary>25 minutes.</summary>
    Medium,

    /// <summary>40 minutes.</summary>
    Hard,
}
