using DrillJudge.Problems;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Judging.Checkers;

/// <summary>Doubles, wherever they are in the answer, may be off by the tolerance or by that share of the expected one. The rest is exact.</summary>
public sealed class FloatChecker(CaseCodec codec, double tolerance) : ValueChecker(codec)
{
    /// <inheritdoc/>
    protected override string? FindDifference(Value expected, Value actual, ValueType type) => Difference.Find(expected, actual, type, IsClose);

    private bool IsClose(double expected, double actual)
    {
        // An infinite expectation would make every finite answer relatively close.
        if (!double.IsFinite(expected) || !double.IsFinite(actual))
            return expected.Equals(actual);
        var off = Math.Abs(expected - actual);
        return off <= tolerance || off <= tolerance * Math.Abs(expected);
    }
}
