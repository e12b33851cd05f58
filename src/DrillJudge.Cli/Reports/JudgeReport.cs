namespace DrillJudge.Cli.Reports;

/// <summary>What became of one file: the object that `drill judge --json` prints. A file that could not be read has <paramref name="Error"/> and no verdict.</summary>
/// <param name="File">As it was given; "-" is standard input.</param>
/// <param name="Problem">The problem's slug.</param>
/// <param name="Verdict">AC, WA, TLE, MLE, OLE, RTE, CE or JE; null when there was nothing to judge.</param>
/// <param name="Passed">Cases passed.</param>
/// <param name="Total">Cases of the problem.</param>
/// <param name="TimeMs">CPU time of the slowest case, in milliseconds.</param>
/// <param name="MemoryBytes">Peak of the process over all cases, in bytes.</param>
/// <param name="CompileMs">Time to compile, in milliseconds.</param>
/// <param name="Limits">What applied to each case; null when the problem was not reached.</param>
/// <param name="FirstFailure">The case that decided; null when there is none.</param>
/// <param name="Diagnostics">The compiler's, errors first.</param>
/// <param name="Cases">In order; empty when nothing ran.</param>
/// <param name="Error">Why there is no verdict, or what failed on our side under JE.</param>
internal sealed record JudgeReport(
    string File, string Problem, string? Verdict, int Passed, int Total, double TimeMs, long MemoryBytes, double CompileMs, LimitsReport? Limits,
    FailureReport? FirstFailure, IReadOnlyList<DiagnosticReport> Diagnostics, IReadOnlyList<CaseReport> Cases, string? Error = null)
{
    /// <summary>A file that was not judged.</summary>
    /// <param name="file">As it was given.</param>
    /// <param name="problem">The problem's slug.</param>
    /// <param name="error">What is wrong with the file and what was expected.</param>
    public static JudgeReport NotJudged(string file, string problem, string error) => new(file, problem, null, 0, 0, 0, 0, 0, null, null, [], [], error);
}

/// <summary>Limits of one case.</summary>
/// <param name="TimeMs">CPU time in milliseconds.</param>
/// <param name="MemoryBytes">Memory in bytes.</param>
internal sealed record LimitsReport(double TimeMs, long MemoryBytes);

/// <summary>One case that was run.</summary>
/// <param name="Index">From 1.</param>
/// <param name="Verdict">AC or what it failed with.</param>
/// <param name="TimeMs">CPU time in milliseconds.</param>
/// <param name="MemoryBytes">Peak in bytes.</param>
internal sealed record CaseReport(int Index, string Verdict, double TimeMs, long MemoryBytes);

/// <summary>The first case that failed, as far as the problem lets the learner see it.</summary>
/// <param name="Index">From 1.</param>
/// <param name="Name">The case's name.</param>
/// <param name="Group">sample, secret, random or large.</param>
/// <param name="Reason">What is wrong, in words.</param>
/// <param name="Input">What the solution was given; null when hidden.</param>
/// <param name="Expected">The right answer; null when hidden.</param>
/// <param name="Actual">The solution's answer; null when hidden or when there is none.</param>
/// <param name="Error">The exception's type and message; null without one.</param>
/// <param name="Line">The line of the learner's source that threw; null when unknown.</param>
internal sealed record FailureReport(int Index, string Name, string Group, string Reason, string? Input, string? Expected, string? Actual, string? Error, int? Line);

/// <summary>A diagnostic in the learner's source.</summary>
/// <param name="Id">CS0103 and the like, or DJ0001 and up for the judge's own.</param>
/// <param name="Severity">error or warning.</param>
/// <param name="Line">From 1; 0 when it concerns the whole file.</param>
/// <param name="Column">From 1; 0 when it concerns the whole file.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record DiagnosticReport(string Id, string Severity, int Line, int Column, string Message);
