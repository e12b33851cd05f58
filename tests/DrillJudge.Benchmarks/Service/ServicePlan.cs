namespace DrillJudge.Benchmarks.Service;

/// <summary>How much of the service is measured.</summary>
/// <param name="Rounds">Submissions on an idle service.</param>
/// <param name="Pause">Between two of them.</param>
/// <param name="Learners">The class.</param>
/// <param name="Every">Between two submissions of one learner.</param>
/// <param name="Steady">How long the class works.</param>
/// <param name="Rush">Within what time all hand in at the deadline.</param>
internal sealed record ServicePlan(int Rounds, TimeSpan Pause, int Learners, TimeSpan Every, TimeSpan Steady, TimeSpan Rush)
{
    /// <summary>Some six minutes.</summary>
    public static ServicePlan Full { get; } = new(100, TimeSpan.FromMilliseconds(250), 40, TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(3), TimeSpan.FromSeconds(2));

    /// <summary>Some two minutes.</summary>
    public static ServicePlan Quick { get; } = Full with { Rounds = 30, Steady = TimeSpan.FromSeconds(30) };
}
