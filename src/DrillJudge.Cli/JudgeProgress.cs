namespace DrillJudge.Cli;

/// <summary>Where the judging of one source stands.</summary>
/// <param name="File">The source's name.</param>
/// <param name="Stage">What has just happened.</param>
/// <param name="Case">Under <see cref="JudgeStage.CaseFinished"/>: the case's number from 1.</param>
/// <param name="Total">Cases of the problem; 0 while unknown.</param>
/// <param name="Verdict">Under <see cref="JudgeStage.CaseFinished"/>: AC or what it failed with.</param>
internal sealed record JudgeProgress(string File, JudgeStage Stage, int Case = 0, int Total = 0, string? Verdict = null);

/// <summary>Steps of a judging.</summary>
internal enum JudgeStage
{
    /// <summary>A service has it and has not begun.</summary>
    Waiting,

    /// <summary>Containers are being started, an image built.</summary>
    Preparing,

    /// <summary>The source is with the compiler.</summary>
    Compiling,

    /// <summary>Compiled; cases begin.</summary>
    Running,

    /// <summary>A case has finished.</summary>
    CaseFinished,
}
