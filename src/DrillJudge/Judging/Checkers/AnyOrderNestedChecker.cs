using DrillJudge.Problems;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Judging.Checkers;

/// <summary>The elements of the array or list, and of those in it at any depth, may come in any order. Trees, linked lists and strings are exact.</summary>
public sealed class AnyOrderNestedChecker(CaseCodec codec) : ValueChecker(codec)
{
    /// <inheritdoc/>
    protected override string? FindDifference(Value expected, Value actual, ValueType type) =>
        Multiset.IsOne(expected, type) && Multiset.IsOne(actual, type)
            ? Multiset.FindDifference(Multiset.SortDeep(expected, type), Multiset.SortDeep(actual, type))
            : Difference.Find(expected, actual, type);
}
