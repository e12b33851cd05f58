using DrillJudge.Judging;

namespace DrillJudge.Attempts;

/// <summary>One judging of a submission, as kept. A rejudge adds another; which one stands, the submission says.</summary>
public sealed class StoredJudgement
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What was judged.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>What it is worth.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Cases passed.</summary>
    public required int Passed { get; init; }

    /// <summary>Cases of the problem.</summary>
    public required int Total { get; init; }

    /// <summary>CPU time of the slowest case, milliseconds.</summary>
    public required double TimeMs { get; init; }

    /// <summary>Limit of a case's CPU time, milliseconds.</summary>
    public required double TimeLimitMs { get; init; }

    /// <summary>Peak memory, bytes.</summary>
    public required long MemoryBytes { get; init; }

    /// <summary>Limit of memory, bytes.</summary>
    public required long MemoryLimitBytes { get; init; }

    /// <summary>Cases, first failure and diagnostics as JSON (<see cref="JudgementDetails"/>).</summary>
    public required string Details { get; init; }

    /// <summary>Content hash of the package.</summary>
    public required string PackageHash { get; init; }

    /// <summary>Id of the sandbox's image.</summary>
    public required string Image { get; init; }

    /// <summary>The node that judged.</summary>
    public required string Node { get; init; }

    /// <summary>Under JE: what failed on our side; for administrators.</summary>
    public string? Fault { get; init; }

    /// <summary>From handing in to the first claim, milliseconds; null where it was tried again, and in old rows.</summary>
    public double? WaitMs { get; init; }

    /// <summary>From the claim to the verdict, milliseconds; null in old rows.</summary>
    public double? JudgeMs { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset JudgedAt { get; init; }

    /// <summary>Of a judgement that was just made.</summary>
    public static StoredJudgement From(Guid submissionId, PreparedProblem problem, Judgement judgement, DateTimeOffset now, TimeSpan? wait = null, TimeSpan? judging = null) => new()
    {
        SubmissionId = submissionId, Verdict = judgement.Verdict, Passed = judgement.Passed, Total = judgement.Total,
        TimeMs = Math.Round(judgement.Time.TotalMilliseconds, 1), TimeLimitMs = judgement.TimeLimit.TotalMilliseconds,
        MemoryBytes = judgement.MemoryBytes, MemoryLimitBytes = judgement.MemoryLimit, Details = JudgementDetails.From(problem, judgement).ToJson(),
        PackageHash = judgement.PackageHash, Image = judgement.Image, Node = judgement.Node, Fault = judgement.Fault, JudgedAt = now,
        WaitMs = wait?.TotalMilliseconds, JudgeMs = judging?.TotalMilliseconds,
    };
}
