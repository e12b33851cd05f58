using DrillJudge.Problems;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Judging.Checkers;

/// <summary>The elements of the outer array or list may come in any order; each counts as often as it is there. What is in them is exact.</summary>
public sealed class AnyOrderChecker(CaseCodec codec) : ValueChecker(codec)
{
    /// <inheritdoc/>
    protected override string? FindDifference(Value expected, Value actual, ValueType type) =>
        Multiset.IsOne(expected, type) && Multiset.IsOne(actual, type)
            ? Multiset.FindDifference(Multiset.Sort(expected), Multiset.Sort(actual))
            : Difference.Find(expected, actual, type);
}
