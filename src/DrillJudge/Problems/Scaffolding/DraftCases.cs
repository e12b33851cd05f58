using System.Text.Json;

namespace DrillJudge.Problems.Scaffolding;

/// <summary>The hand-written cases of a new package: values of the right types, made up.</summary>
internal static class DraftCases
{
    private const int Smallest = 2;

    /// <summary>data/sample.yaml.</summary>
    public static string Samples(Draft draft) => string.Concat(Enumerable.Range(0, Smallest).Select(variant => $"""
        - input: {Input(draft, variant)}
          output: {Output(draft, variant)}
          explanation: "TODO: why the output is what it is; input and output of this sample are made up"

        """));

    /// <summary>data/secret.yaml.</summary>
    public static string Secret(Draft draft) => $"""
        # TODO: a case for each edge that the constraints allow: largest, all equal, sorted both ways, negative, overflow, duplicates, empty answers
        - input: {Input(draft, Smallest)}
          why: "smallest input"

        """;

    private static string Input(Draft draft, int variant) => draft.Kind switch
    {
        ProblemKind.Program => $"{{stdin: {Quote(variant switch { 0 => "3\n1 2 3\n", 1 => "2\n7 -4\n", _ => "1\n0\n" })}}}",
        ProblemKind.Design => $"{{operations: [{string.Join(", ", Calls(draft, variant).Select(m => Quote(m.Name)))}], arguments: [{string.Join(", ", Calls(draft, variant).Select(m => $"[{string.Join(", ", m.Parameters.Select(p => Of(p.Type, variant)))}]"))}]}}",
        _ => $"{{{string.Join(", ", draft.Parameters.Select(p => $"{p.Name}: {Of(p.Type, variant)}"))}}}",
    };

    private static string Output(Draft draft, int variant)
    {
        if (draft.Kind == ProblemKind.Program)
            return Quote(variant == 0 ? "6\n" : "3\n");
        if (draft.Kind == ProblemKind.Design)
            return $"[{string.Join(", ", Calls(draft, variant).Select(m => Of(m.Returns, variant)))}]";
        var method = draft.Signature.Members[0];
        if (draft.Kind == ProblemKind.Function || method.Parameters.Count == 0)
            return Of(method.Returns, variant);
        var changed = Of(method.Parameters[draft.ReadBack].Type, variant);
        return method.Returns.Kind == ValueKind.Void ? changed : $"[{Of(method.Returns, variant)}, {changed}]";
    }

    // The smallest session is the constructor and one operation.
    private static IEnumerable<Method> Calls(Draft draft, int variant) => draft.Signature.Members.Take(variant == Smallest ? 2 : int.MaxValue);

    private static string Of(ValueType type, int variant) => type.Kind switch
    {
        ValueKind.Int or ValueKind.Long => variant switch { 0 => "3", 1 => "5", _ => "0" },
        ValueKind.Double => variant switch { 0 => "0.5", 1 => "2.25", _ => "0.0" },
        ValueKind.Bool => variant == 0 ? "true" : "false",
        ValueKind.Char => variant == 1 ? "\"b\"" : "\"a\"",
        ValueKind.String => variant switch { 0 => "\"abc\"", 1 => "\"abca\"", _ => "\"a\"" },
        ValueKind.Array or ValueKind.List => $"[{string.Join(", ", Elements(type.Element!, variant))}]",
        ValueKind.ListNode => variant switch { 0 => "[3, 1, 2]", 1 => "[4, -1, 4, 0]", _ => "[0]" },
        ValueKind.TreeNode => variant switch { 0 => "[2, 1, 3]", 1 => "[5, 3, null, 1]", _ => "[0]" },
        ValueKind.GraphNode => variant switch { 0 => "[[2], [1]]", 1 => "[[2, 3], [1], [1]]", _ => "[[]]" },
        ValueKind.RandomListNode => variant switch { 0 => "[[7, null], [3, 0]]", 1 => "[[1, 1], [2, 1], [3, null]]", _ => "[[0, null]]" },
        _ => "null",
    };

    private static IEnumerable<string> Elements(ValueType element, int variant) => element.Kind switch
    {
        ValueKind.Int or ValueKind.Long => variant switch { 0 => ["3", "1", "2"], 1 => ["4", "-1", "4", "0"], _ => ["0"] },
        _ => Enumerable.Range(0, variant == Smallest ? 1 : 2).Select(i => Of(element, element.Kind is ValueKind.Array or ValueKind.List ? variant : (i + variant) % 3)),
    };

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
