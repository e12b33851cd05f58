namespace DrillJudge.Cohorts;

/// <summary>What a learner is shown of a case that failed. Samples are always shown.</summary>
public enum RevealPolicy
{
    /// <summary>The first failing case, as in practice.</summary>
    FirstFailure,

    /// <summary>The verdict and the marks; the first failing case once the date is over.</summary>
    AfterDue,

    /// <summary>The verdict and the marks only.</summary>
    VerdictOnly,
}
