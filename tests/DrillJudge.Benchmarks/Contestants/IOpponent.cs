using DrillJudge.Benchmarks.Corpora;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>Another way from a source to a verdict on the same cases.</summary>
internal interface IOpponent
{
    /// <summary>Its letter in figures.</summary>
    string Key { get; }

    /// <summary>What it does, for the table.</summary>
    string Title { get; }

    /// <summary>Judges a submission and holds its answers against the expected ones. Safe for many at once.</summary>
    /// <exception cref="BenchException">It does not work or answers wrongly.</exception>
    Task JudgeAsync(Submission submission, CancellationToken cancellation);
}
