using DrillJudge.Judging;

namespace DrillJudge.Web.Pages;

/// <summary>Verdicts' codes for pages.</summary>
public static class VerdictCode
{
    /// <summary>AC, WA, ...</summary>
    public static string Of(Verdict verdict) => verdict.Code();
}
