using DrillJudge.Problems;
using DrillJudge.Protocol;

namespace DrillJudge.Judging;

/// <summary>A case as a generator made it.</summary>
/// <param name="Group">fixed, random or large.</param>
/// <param name="Why">What it is there to catch.</param>
/// <param name="Size">n of a large case, else 0.</param>
/// <param name="Arguments">The arguments, in the signature's order.</param>
public sealed record GeneratedCase(string Group, string Why, int Size, IReadOnlyList<Value> Arguments)
{
    /// <summary>Reads what the script's run answered.</summary>
    /// <exception cref="ProtocolException">It is no such thing.</exception>
    public static GeneratedCase Read(object? value) => value is IReadOnlyList<object?> and [string group, string why, long size, IReadOnlyList<object?> arguments]
        ? new GeneratedCase(group, why, (int)size, [.. arguments.Select(ValueDynamic.FromDynamic)])
        : throw new ProtocolException("The generator's answer is no list of cases.");

    /// <summary>
    /// The arguments for a problem with <paramref name="parameters"/> inputs. C# takes an object array that is meant as the only argument for the list of
    /// arguments; here is seen what was meant.
    /// </summary>
    public IReadOnlyList<Value> ArgumentsFor(IReadOnlyList<Parameter> parameters)
    {
        var listExpected = parameters is [{ Type.Kind: ValueKind.TreeNode or ValueKind.ListNode or ValueKind.Array or ValueKind.List or ValueKind.GraphNode or ValueKind.RandomListNode }];
        return listExpected && (Arguments.Count != 1 || Arguments[0] is not (Value.List or Value.Null)) ? [new Value.List(Arguments)] : Arguments;
    }
}
