using DrillJudge.Problems;
using DrillJudge.Protocol;

namespace DrillJudge.Judging.Compilation;

/// <summary>
/// What the judge adds to a solution: the class that the runner calls once a case, and the node types that the problem supplies. The harness is compiled together with the
/// solution, so a wrong signature is a compile error; its tokens (see <see cref="CompileRequest"/>) are filled in the compiler's container, which alone parses the solution.
/// </summary>
/// <param name="EntryType">Simple name of the class that the learner writes; empty for a program.</param>
/// <param name="EntryMembers">Its members as C# writes them.</param>
/// <param name="Source">The harness's C#, with tokens; empty for a program.</param>
/// <param name="Helpers">Types supplied unless the solution declares them itself.</param>
public sealed record Harness(string EntryType, IReadOnlyList<string> EntryMembers, string Source, IReadOnlyList<HelperType> Helpers)
{
    /// <summary>For a program, which is run as it is.</summary>
    public static Harness ForProgram { get; } = new("", [], "", []);

    /// <summary>For a method whose return value is the answer.</summary>
    /// <exception cref="ArgumentException">The method returns nothing.</exception>
    public static Harness ForFunction(Signature signature)
    {
        var method = Single(signature);
        if (method.Returns.Kind == ValueKind.Void)
            throw new ArgumentException($"{method.Name} returns nothing; a function problem needs an answer.", nameof(signature));
        return Of(signature, HarnessWriter.Call(signature, readBack: -1));
    }

    /// <summary>For a method that changes its argument: the answer is the returned value, unless void, and then the parameter as the method left it.</summary>
    /// <param name="signature">One method.</param>
    /// <param name="parameter">Index of the parameter that is read back.</param>
    public static Harness ForInPlace(Signature signature, int parameter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(parameter, Single(signature).Parameters.Count);
        return Of(signature, HarnessWriter.Call(signature, parameter));
    }

    /// <summary>For a class that is driven by operations.</summary>
    public static Harness ForDesign(Signature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return Of(signature, HarnessWriter.Design(signature));
    }

    /// <summary>The request that compiles a solution with this harness.</summary>
    public CompileRequest ToRequest(int id, string source) =>
        new(id, EntryType.Length == 0 ? SourceKind.Program : SourceKind.Solution, source, EntryType, EntryMembers, Source, Helpers, "");

    private static Harness Of(Signature signature, string source)
    {
        var members = signature.Members.Select(member => member.Name == signature.TypeName ? Constructor(member) : member.ToString());
        return new Harness(signature.TypeName, [.. members], source, NodeTypes.Of(signature));
    }

    private static string Constructor(Method member) => $"{member.Name}({string.Join(", ", member.Parameters.Select(p => $"{p.Type.CSharp} {p.Name}"))})";

    private static Method Single(Signature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return signature.Members.Count == 1 ? signature.Members[0] : throw new ArgumentException($"One method is expected, there are {signature.Members.Count}.", nameof(signature));
    }
}
