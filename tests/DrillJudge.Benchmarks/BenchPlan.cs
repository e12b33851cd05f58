namespace DrillJudge.Benchmarks;

/// <summary>How much is measured.</summary>
/// <param name="WarmUps">Compilations before anything counts, for ours and for the floor alike.</param>
/// <param name="Rounds">Submissions whose latency is measured, ours and the floor's.</param>
/// <param name="SlowEvery">The slow opponents take part in every so many of these rounds.</param>
/// <param name="SlowBudget">After this long the slow opponents rest, once they had <paramref name="SlowAtLeast"/> rounds.</param>
/// <param name="SlowAtLeast">The least rounds of theirs.</param>
/// <param name="StrictRounds">Submissions whose latency is measured with a container each.</param>
/// <param name="Window">How long our throughput is measured.</param>
/// <param name="OpponentWindow">How long an opponent's is.</param>
internal sealed record BenchPlan(
    int WarmUps, int Rounds, int SlowEvery, TimeSpan SlowBudget, int SlowAtLeast, int StrictRounds, TimeSpan Window, TimeSpan OpponentWindow)
{
    /// <summary>About eight minutes.</summary>
    public static BenchPlan Full { get; } = new(100, 60, 2, TimeSpan.FromSeconds(170), 10, 60, TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(60));

    /// <summary>A minute and a half on a machine that does nothing else.</summary>
    public static BenchPlan Quick { get; } = new(60, 60, 15, TimeSpan.FromSeconds(20), 3, 20, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(8));
}
