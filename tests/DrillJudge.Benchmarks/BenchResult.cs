using DrillJudge.Benchmarks.Measuring;

namespace DrillJudge.Benchmarks;

/// <summary>Everything that a run measured.</summary>
internal sealed record BenchResult
{
    /// <summary>The machine.</summary>
    public required MachineFacts Machine { get; init; }

    /// <summary>Our latency.</summary>
    public required OurLatency Latency { get; init; }

    /// <summary>Our latency with a container a submission.</summary>
    public OurLatency Strict { get; init; } = new();

    /// <summary>The opponents' latency, by letter.</summary>
    public required IReadOnlyDictionary<string, Samples> Opponents { get; init; }

    /// <summary>What the opponents are, by letter.</summary>
    public required IReadOnlyDictionary<string, string> Titles { get; init; }

    /// <summary>Our throughput.</summary>
    public required ThroughputFigure Throughput { get; init; }

    /// <summary>Our throughput with a container a submission.</summary>
    public ThroughputFigure StrictThroughput { get; init; } = new(0, 0, 0);

    /// <summary>Opponents' throughput, by letter: b and e.</summary>
    public required IReadOnlyDictionary<string, ThroughputFigure> OpponentThroughput { get; init; }

    /// <summary>What ten hanging compilations do to the others.</summary>
    public required HangingDelay Hanging { get; init; }

    /// <summary>Memory.</summary>
    public required MemoryFigures Memory { get; init; }

    /// <summary>An opponent's median over ours.</summary>
    public double Ratio(string key) => Opponents[key].P50 / Latency.Whole.P50;

    /// <summary>Our throughput over an opponent's.</summary>
    public double ThroughputRatio(string key, bool strict) => (strict ? StrictThroughput : Throughput).PerSecond / OpponentThroughput[key].PerSecond;
}
