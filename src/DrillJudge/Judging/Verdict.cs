namespace DrillJudge.Judging;

/// <summary>What a submission, or one of its cases, is worth. The names are the field's.</summary>
public enum Verdict
{
    /// <summary>AC: every answer is right and within the limits.</summary>
    Accepted,

    /// <summary>WA: an answer is wrong.</summary>
    WrongAnswer,

    /// <summary>TLE: a case took too long.</summary>
    TimeLimitExceeded,

    /// <summary>MLE: a case took too much memory.</summary>
    MemoryLimitExceeded,

    /// <summary>OLE: too much was answered or printed.</summary>
    OutputLimitExceeded,

    /// <summary>RTE: an exception, an exit or a crash instead of an answer.</summary>
    RuntimeError,

    /// <summary>CE: no assembly came of it.</summary>
    CompileError,

    /// <summary>JE: our fault, never the learner's.</summary>
    JudgeError,
}
