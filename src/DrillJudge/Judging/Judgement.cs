using DrillJudge.Protocol;

namespace DrillJudge.Judging;

/// <summary>One judging of a submission; a rejudge makes another.</summary>
public sealed record Judgement
{
    /// <summary>The verdict that stands.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Cases passed.</summary>
    public int Passed => Cases.Count(c => c.Verdict == Judging.Verdict.Accepted);

    /// <summary>Cases of the problem.</summary>
    public required int Total { get; init; }

    /// <summary>CPU time of the slowest case.</summary>
    public TimeSpan Time => TimeSpan.FromMicroseconds(Cases.Select(c => c.Report.CpuMicros).DefaultIfEmpty().Max());

    /// <summary>Peak memory over all cases, over what the waiting process had.</summary>
    public long MemoryBytes => Cases.Select(c => c.Report.PeakBytes).DefaultIfEmpty().Max();

    /// <summary>The cases that were run, in order.</summary>
    public IReadOnlyList<CaseResult> Cases { get; init; } = [];

    /// <summary>The case that decided, or null.</summary>
    public CaseResult? FirstFailure => Cases.FirstOrDefault(c => c.Verdict is not null and not Judging.Verdict.Accepted);

    /// <summary>What the compiler said about the learner's source.</summary>
    public IReadOnlyList<SourceDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>Where the time went.</summary>
    public StageTimes Stages { get; init; } = new(default, default, default, default);

    /// <summary>CPU time limit of a case.</summary>
    public required TimeSpan TimeLimit { get; init; }

    /// <summary>Memory limit of a case, bytes.</summary>
    public required long MemoryLimit { get; init; }

    /// <summary>Content hash of the package.</summary>
    public required string PackageHash { get; init; }

    /// <summary>Id of the sandbox image.</summary>
    public required string Image { get; init; }

    /// <summary>The node that judged.</summary>
    public required string Node { get; init; }

    /// <summary>Under JE: what failed on our side.</summary>
    public string? Fault { get; init; }
}
