using DrillJudge.Cli.Reports;

namespace DrillJudge.Tests.Cli;

/// <summary>Reports to present.</summary>
internal static class Reports
{
    /// <summary>A report with something in every field.</summary>
    public static JudgeReport Any(string verdict) => new(
        "a.cs", "two-sum", verdict, 1, 2, 12.5, 29_360_128, 18, new LimitsReport(1000, 268_435_456),
        new FailureReport(2, "duplicates", "sample", "the answer differs", "[3,3], 6", "[0,1]", "[]", null, null),
        [new DiagnosticReport("CS0219", "warning", 1, 7, "never used")],
        [new CaseReport(1, "AC", 3, 1), new CaseReport(2, "WA", 12.5, 1)]);
}
