using DrillJudge.Problems;
using DrillJudge.Protocol;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Judging.Checkers;

/// <summary>A checker of values: it compares the output's parts one by one, for a design call by call. Equal bytes are right in every way of comparing.</summary>
public abstract class ValueChecker(CaseCodec codec) : Checker
{
    /// <inheritdoc/>
    public sealed override CheckResult Check(byte[] input, byte[] expected, byte[] actual)
    {
        if (actual.AsSpan().SequenceEqual(expected))
            return CheckResult.Correct;
        var wanted = codec.DecodeFields(input, expected);
        IReadOnlyList<OutputField> given;
        try
        {
            given = codec.DecodeFields(input, actual);
        }
        catch (ProtocolException fault)
        {
            return CheckResult.Wrong($"the answer cannot be read: {fault.Message}");
        }

        return FindDifference(wanted, given) is { } note ? CheckResult.Wrong(note) : CheckResult.Correct;
    }

    /// <summary>The first difference between two outputs of as many parts of the same types, or null.</summary>
    protected virtual string? FindDifference(IReadOnlyList<OutputField> expected, IReadOnlyList<OutputField> actual)
    {
        for (var i = 0; i < expected.Count; i++)
        {
            if (FindDifference(expected[i].Value, actual[i].Value, expected[i].Type) is { } difference)
                return Difference.Within(expected[i].Name, difference);
        }

        return null;
    }

    /// <summary>The first difference between two values of a type, or null.</summary>
    protected abstract string? FindDifference(Value expected, Value actual, ValueType type);
}
