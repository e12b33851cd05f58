namespace DrillJudge.Judging;

/// <summary>The short forms of verdicts.</summary>
public static class VerdictCodes
{
    /// <summary>AC, WA, TLE, MLE, OLE, RTE, CE or JE.</summary>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.Accepted => "AC",
        Verdict.WrongAnswer => "WA",
        Verdict.TimeLimitExceeded => "TLE",
        Verdict.MemoryLimitExceeded => "MLE",
        Verdict.OutputLimitExceeded => "OLE",
        Verdict.RuntimeError => "RTE",
        Verdict.CompileError => "CE",
        Verdict.JudgeError => "JE",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
