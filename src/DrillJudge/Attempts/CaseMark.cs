using DrillJudge.Judging;

namespace DrillJudge.Attempts;

/// <summary>One case's mark in the row of marks.</summary>
/// <param name="Index">Place among all cases, from 0.</param>
/// <param name="Group">sample, secret or generated.</param>
/// <param name="Verdict">AC, WA, ...; null when it was not run.</param>
/// <param name="TimeMs">CPU time, milliseconds.</param>
public sealed record CaseMark(int Index, string Group, string? Verdict, double TimeMs)
{
    /// <summary>Of a result.</summary>
    public static CaseMark From(CaseResult result) => new(
        result.Case.Index, GroupOf(result), result.Verdict?.Code(), Math.Round(result.Report.CpuMicros / 1000.0, 1));

    /// <summary>The group's word.</summary>
    internal static string GroupOf(CaseResult result) => result.Case.Group.ToString().ToLowerInvariant();
}
