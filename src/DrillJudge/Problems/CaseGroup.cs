namespace DrillJudge.Problems;

/// <summary>Where a case comes from, and who may see it.</summary>
public enum CaseGroup
{
    /// <summary>Shown to the learner.</summary>
    Sample,

    /// <summary>Written by hand, hidden.</summary>
    Secret,

    /// <summary>Made by the generator, hidden.</summary>
    Generated,
}
