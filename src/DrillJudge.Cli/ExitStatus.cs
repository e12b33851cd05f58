using DrillJudge.Cli.Reports;

namespace DrillJudge.Cli;

/// <summary>Exit statuses, worst last. A batch ends with its worst.</summary>
internal static class ExitStatus
{
    /// <summary>Accepted; everything asked for went well.</summary>
    public const int Accepted = 0;

    /// <summary>Another verdict; a package with faults; a machine with a failed check.</summary>
    public const int Failed = 1;

    /// <summary>Bad usage or input.</summary>
    public const int BadInput = 2;

    /// <summary>Our fault.</summary>
    public const int JudgeError = 3;

    /// <summary>Ended by Ctrl-C, as shells count it.</summary>
    public const int Cancelled = 130;

    /// <summary>The status for one report.</summary>
    public static int Of(JudgeReport report) => report.Verdict switch
    {
        "AC" => Accepted,
        "JE" => JudgeError,
        null => BadInput,
        _ => Failed,
    };
}
