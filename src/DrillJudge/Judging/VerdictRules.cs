using System.Globalization;
using DrillJudge.Protocol;

namespace DrillJudge.Judging;

/// <summary>The only place where facts become a verdict.</summary>
public static class VerdictRules
{
    private const int Abort = 6;
    private const int Kill = 9;
    private const string OutOfMemory = "System.OutOfMemoryException";
    // Thrown by the runner's own readers of nodes; a solution that throws it by hand only gets itself a WA.
    private const string InvalidAnswer = "DrillJudge.Sandbox.InvalidAnswerException";

    /// <summary>The verdict on a case that did not answer in time and form; null when it answered and the answer must be looked at.</summary>
    /// <param name="report">What the sandbox saw.</param>
    /// <param name="kind">How the solution was driven.</param>
    public static Verdict? Of(CaseReport report, RunKind kind) => report.End switch
    {
        CaseEnd.Answered => kind == RunKind.Program && report.Code != 0 ? Verdict.RuntimeError : null,
        // A thread that could not be started is reported as a lack of memory too; the counter of refused threads tells.
        CaseEnd.Threw => report.Error?.Type switch
        {
            InvalidAnswer => Verdict.WrongAnswer,
            OutOfMemory when report.Code == 0 => Verdict.MemoryLimitExceeded,
            _ => Verdict.RuntimeError,
        },
        CaseEnd.Signaled => report.Error?.Type == OutOfMemory ? Verdict.MemoryLimitExceeded : Verdict.RuntimeError,
        CaseEnd.Exited or CaseEnd.Breach => Verdict.RuntimeError,
        CaseEnd.CpuExceeded or CaseEnd.WallExceeded => Verdict.TimeLimitExceeded,
        CaseEnd.MemoryExceeded => Verdict.MemoryLimitExceeded,
        CaseEnd.OutputExceeded => Verdict.OutputLimitExceeded,
        _ => null,
    };

    /// <summary>The submission's verdict: the first case that failed decides. Where none failed and not all were judged, something of ours did.</summary>
    public static Verdict Of(IReadOnlyList<CaseResult> cases) =>
        cases.Select(c => c.Verdict).FirstOrDefault(v => v is not null and not Verdict.Accepted)
        ?? (cases.Count > 0 && cases.All(c => c.Verdict == Verdict.Accepted) ? Verdict.Accepted : Verdict.JudgeError);

    /// <summary>What went wrong, for the learner; empty for an answer.</summary>
    public static string Explain(CaseReport report, TimeSpan timeLimit, long memoryLimit) => report.End switch
    {
        CaseEnd.Answered => report.Code == 0 ? string.Empty : Text($"The program ended with exit code {report.Code}; 0 is expected."),
        CaseEnd.Threw when report.Error?.Type == InvalidAnswer => report.Error.Message,
        CaseEnd.Threw => report.Code == 1 ? "More threads were started than a solution may have." : string.Empty,
        CaseEnd.Exited => Text($"The process exited with code {report.Code} before it answered."),
        CaseEnd.Signaled => report.Code switch
        {
            Abort => "The runtime ended the process.",
            Kill => "The process was killed.",
            _ => Text($"The process died of signal {report.Code}."),
        },
        CaseEnd.CpuExceeded => Text($"More CPU time than the limit of {timeLimit.TotalMilliseconds:0} ms."),
        // On a busy machine the wall clock may run out first; then nothing is said of waiting.
        CaseEnd.WallExceeded => report.CpuMicros < timeLimit.TotalMicroseconds / 4
            ? Text($"No answer after {report.WallMicros / 1e6:0.0} s, though hardly any CPU time was used: it waits, sleeps or is deadlocked.")
            : Text($"No answer after {report.WallMicros / 1e6:0.0} s, {report.CpuMicros / 1e6:0.0} s of them CPU time."),
        CaseEnd.MemoryExceeded => Text($"More memory than the limit of {memoryLimit >> 20} MiB."),
        CaseEnd.OutputExceeded => "More output than the limit.",
        CaseEnd.Breach => "Something that is no answer was written to the judge's channel.",
        _ => string.Empty,
    };

    /// <summary>Wall time that a case may take: three times the CPU time and a second.</summary>
    public static TimeSpan WallLimit(TimeSpan timeLimit) => (timeLimit * 3) + TimeSpan.FromSeconds(1);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
