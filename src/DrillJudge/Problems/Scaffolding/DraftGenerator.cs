using System.Globalization;
using System.Text;

namespace DrillJudge.Problems.Scaffolding;

/// <summary>A generator that fits the signature: small random cases, and large ones where something has a length.</summary>
internal static class DraftGenerator
{
    private const string Alphabet = "\"abcdefghijklmnopqrstuvwxyz\"";

    private const string Tree = """
        // Level by level: each node gets its children, some of them missing, until all nodes are placed.
        object[] Tree(Rng rng, int nodes, int low, int high)
        {
            var levels = new List<object> { rng.Int(low, high) };
            for (int placed = 1, open = 1; placed < nodes; open--)
            {
                for (int child = 0; child < 2; child++)
                {
                    bool must = open == 1 && child == 1;
                    bool there = placed < nodes && (must || rng.Bool(0.7));
                    levels.Add(there ? rng.Int(low, high) : null);
                    if (there)
                        (placed, open) = (placed + 1, open + 1);
                }
            }
            return levels.ToArray();
        }


        """;

    private const string Net = """
        // A connected graph: each node is joined to an earlier one, and some pairs besides.
        int[][] Net(Rng rng, int nodes)
        {
            var links = Enumerable.Range(0, nodes).Select(_ => new HashSet<int>()).ToArray();
            for (int i = 1; i < nodes + nodes / 2; i++)
            {
                int a = i < nodes ? i : rng.Int(0, nodes - 1), b = rng.Int(0, i < nodes ? i - 1 : nodes - 1);
                if (a != b && links[a].Add(b + 1))
                    links[b].Add(a + 1);
            }
            return links.Select(to => to.ToArray()).ToArray();
        }


        """;

    private const string Chain = """
        // Each node has a value and, half of the time, a pointer to any node.
        object[][] Chain(Rng rng, int nodes, int low, int high) =>
            Enumerable.Range(0, nodes).Select(_ => new object[] { rng.Int(low, high), rng.Bool() ? rng.Int(0, nodes - 1) : null }).ToArray();


        """;

    /// <summary>generators/cases.csx.</summary>
    public static string Write(Draft draft)
    {
        var script = new StringBuilder();
        var kinds = draft.Signature.Members.SelectMany(m => m.Parameters).Select(p => Innermost(p.Type)).ToHashSet();
        script.Append(kinds.Contains(ValueKind.TreeNode) ? Tree : "").Append(kinds.Contains(ValueKind.GraphNode) ? Net : "").Append(kinds.Contains(ValueKind.RandomListNode) ? Chain : "");
        script.Append("// TODO: random cases that hit the interesting answers often, and large adversarial ones: worst orders, hash collisions, deep trees, long paths\n");
        switch (draft.Kind)
        {
            case ProblemKind.Program:
                script.Append("string Numbers(int[] numbers) => $\"{numbers.Length}\\n{string.Join(' ', numbers)}\\n\";\n\n");
                script.Append("Random(\"few small numbers\", 10, rng => Args(Numbers(rng.Ints(rng.Int(1, 6), -9, 9))));\n");
                script.Append("Large(\"many numbers\", 100_000, (rng, n) => Args(Numbers(rng.Ints(n, -1_000_000_000, 1_000_000_000))));\n");
                break;
            case ProblemKind.Design:
                script.Append(Session(draft));
                script.Append("Random(\"a few operations\", 10, rng => Session(rng, rng.Int(1, 12)));\nLarge(\"many operations\", 20_000, (rng, n) => Session(rng, n));\n");
                break;
            default:
                script.Append($"Random(\"small values\", 10, rng =>\n{{\n    int width = rng.Int(1, 5);\n    return Args({Join(draft, Small)});\n}});\n");
                if (draft.Sized is not null)
                    script.Append($"Large(\"random, full size\", 100_000, (rng, n) => Args({Join(draft, Large)}));\n");
                break;
        }

        return script.ToString();
    }

    private static string Session(Draft draft)
    {
        var members = draft.Signature.Members;
        var script = new StringBuilder();
        script.Append("object[] Session(Rng rng, int calls)\n{\n    int width = rng.Int(1, 5);\n");
        script.Append(CultureInfo.InvariantCulture, $"    var operations = new List<string> {{ \"{members[0].Name}\" }};\n    var arguments = new List<object[]> {{ {Arguments(members[0])} }};\n");
        script.Append(CultureInfo.InvariantCulture, $"    while (operations.Count <= calls)\n    {{\n        switch (rng.Int(1, {members.Count - 1}))\n        {{\n");
        for (var i = 1; i < members.Count; i++)
            script.Append(CultureInfo.InvariantCulture, $"            case {i}: operations.Add(\"{members[i].Name}\"); arguments.Add({Arguments(members[i])}); break;\n");
        return script.Append("        }\n    }\n    return Args(operations.ToArray(), arguments.ToArray());\n}\n\n").ToString();
    }

    private static string Arguments(Method member) =>
        member.Parameters.Count == 0 ? "new object[0]" : $"new object[] {{ {string.Join(", ", member.Parameters.Select(p => Small(p.Type, 0)))} }}";

    private static string Join(Draft draft, Func<ValueType, int, string> one) => string.Join(", ", draft.Parameters.Select(p => one(p.Type, 0)));

    private static string Small(ValueType type, int depth) => type.Kind switch
    {
        ValueKind.Int => depth > 0 ? "rng.Int(-9, 9)" : "rng.Int(0, 9)",
        ValueKind.Long => depth > 0 ? "rng.Long(-9, 9)" : "rng.Long(0, 9)",
        ValueKind.Double => depth > 0 ? "rng.Int(-40, 40) / 4.0" : "rng.Int(0, 40) / 4.0",
        ValueKind.Bool => "rng.Bool()",
        ValueKind.Char => "rng.Text(1, \"abc\")[0]",
        ValueKind.String => "rng.Text(rng.Int(1, 6), \"abc\")",
        ValueKind.ListNode => "rng.Ints(rng.Int(1, 6), -9, 9)",
        ValueKind.TreeNode => "Tree(rng, rng.Int(1, 7), -9, 9)",
        ValueKind.GraphNode => "Net(rng, rng.Int(1, 6))",
        ValueKind.RandomListNode => "Chain(rng, rng.Int(1, 6), -9, 9)",
        _ => Items(type, depth, depth > 0 ? "width" : "rng.Int(1, 6)", "-9, 9", Small),
    };

    private static string Large(ValueType type, int depth) => type.Kind switch
    {
        ValueKind.Int => $"rng.Int({Range(type, depth)})",
        ValueKind.Long => $"rng.Long({Range(type, depth)})",
        ValueKind.Double => $"rng.Int({Range(type, depth)}) / 8.0",
        ValueKind.String => depth > 0 ? $"rng.Text(rng.Int(1, {DraftBounds.Word}), {Alphabet})" : $"rng.Text(n, {Alphabet})",
        ValueKind.Char => $"rng.Text(1, {Alphabet})[0]",
        ValueKind.ListNode => "rng.Ints(n, -1000000000, 1000000000)",
        ValueKind.TreeNode => "Tree(rng, n, -1000000000, 1000000000)",
        ValueKind.GraphNode => "Net(rng, n)",
        ValueKind.RandomListNode => "Chain(rng, n, -1000000000, 1000000000)",
        ValueKind.Array or ValueKind.List => Items(type, depth, (depth, DraftBounds.Holds(type)) switch { (0, false) => "n", (0, true) => $"Math.Max(1, n / {DraftBounds.Row})", (1, false) => $"{DraftBounds.Row}", _ => "10" }, Range(new ValueType(ValueKind.Int, "int"), 1), Large),
        _ => Small(type, depth),
    };

    private static string Items(ValueType type, int depth, string count, string range, Func<ValueType, int, string> one) => type.Element!.Kind == ValueKind.Int
        ? $"rng.Ints({count}, {range})"
        : $"Enumerable.Range(0, {count}).Select(_ => {one(type.Element!, depth + 1)}).ToArray()";

    private static string Range(ValueType type, int depth)
    {
        var (low, high) = DraftBounds.Numbers(type, depth > 0);
        return string.Create(CultureInfo.InvariantCulture, $"{low}, {high}");
    }

    private static ValueKind Innermost(ValueType type) => type.Element is { } element ? Innermost(element) : type.Kind;
}
