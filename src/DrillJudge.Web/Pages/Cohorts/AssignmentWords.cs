using DrillJudge.Cohorts;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>An assignment's policies in sentences.</summary>
public static class AssignmentWords
{
    /// <summary>Where it stands.</summary>
    public static string State(LearnerTerms terms, DateTimeOffset now) => terms switch
    {
        { EndedAt: not null } => "Closed",
        _ when !terms.HasOpened(now) => "Coming",
        _ when terms.IsOver(now) => "Over",
        _ => "Open",
    };

    /// <summary>What becomes of what comes late.</summary>
    public static string Late(LatePolicy late) => late switch
    {
        LatePolicy.Refused => "Nothing is taken after the date.",
        _ => "What comes after the date is taken and marked late.",
    };

    /// <summary>What is shown of a failing case.</summary>
    public static string Reveal(RevealPolicy reveal) => reveal switch
    {
        RevealPolicy.AfterDue => "The first failing case is shown once the date is over.",
        RevealPolicy.VerdictOnly => "Of hidden cases you see the verdict and the marks.",
        _ => "The first failing case is shown.",
    };
}
