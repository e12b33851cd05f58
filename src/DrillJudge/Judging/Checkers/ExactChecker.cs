using DrillJudge.Problems;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Judging.Checkers;

/// <summary>The answer is the expected one. NaN equals NaN, and 0.0 equals -0.0.</summary>
public sealed class ExactChecker(CaseCodec codec) : ValueChecker(codec)
{
    /// <inheritdoc/>
    protected override string? FindDifference(Value expected, Value actual, ValueType type) => Difference.Find(expected, actual, type);
}
