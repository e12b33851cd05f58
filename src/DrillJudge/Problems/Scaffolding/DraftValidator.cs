using System.Globalization;
using System.Text;

namespace DrillJudge.Problems.Scaffolding;

/// <summary>An input validator that fits the signature and holds inputs against <see cref="DraftBounds"/>.</summary>
internal static class DraftValidator
{
    private const string Head = "// TODO: hold this against the constraints; what they promise beyond bounds (sorted, rectangular, one answer only) belongs here too\n";

    private const string Program = """
        string Check()
        {
            string[] words = Input["stdin"].Text.Split((char[])null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || !int.TryParse(words[0], out int count) || count is < 1 or > 100_000)
                return "the first line must be a count from 1 to 100000";
            if (words.Length != count + 1)
                return $"{count} numbers are announced, {words.Length - 1} follow";
            foreach (string word in words)
                if (!int.TryParse(word, out int number) || number is < -1_000_000_000 or > 1_000_000_000)
                    return $"{word} is no integer from -1000000000 to 1000000000";
            return null;
        }

        Check()

        """;

    /// <summary>input_validators/input.csx.</summary>
    public static string Write(Draft draft)
    {
        if (draft.Kind == ProblemKind.Program)
            return Head + Program;
        var script = new Script();
        script.Line(0, "string Check()");
        script.Line(0, "{");
        if (draft.Kind == ProblemKind.Design)
            Session(script, draft.Signature);
        foreach (var parameter in draft.Parameters)
            Block(script, 1, parameter, $"Input[\"{parameter.Name}\"]");
        script.Line(1, "return null;");
        script.Line(0, "}\n\nCheck()");
        return Head + script;
    }

    private static void Session(Script script, Signature signature)
    {
        script.Line(1, "string[] operations = Input[\"operations\"].Texts;");
        script.Line(1, "var arguments = Input[\"arguments\"].Items;");
        script.Line(1, "if (operations.Length > 20_001) return $\"{operations.Length - 1} operations, at most 20000 are allowed\";");
        script.Line(1, "for (int call = 0; call < operations.Length; call++)");
        script.Line(1, "{");
        foreach (var member in signature.Members.Where(m => m.Parameters.Count > 0))
        {
            script.Line(2, $"if (operations[call] == \"{member.Name}\")");
            script.Line(2, "{");
            foreach (var (i, parameter) in member.Parameters.Index())
                Block(script, 3, parameter, $"arguments[call][{i}]");
            script.Line(2, "}");
        }

        script.Line(1, "}");
    }

    private static void Block(Script script, int indent, Parameter parameter, string data)
    {
        script.Line(indent, "{");
        script.Line(indent + 1, $"var value = {data};");
        Value(script, indent + 1, parameter.Type, "value", parameter.Name, 0);
        script.Line(indent, "}");
    }

    private static void Value(Script script, int indent, ValueType type, string data, string path, int depth)
    {
        switch (type.Kind)
        {
            case ValueKind.Int or ValueKind.Long or ValueKind.Double:
                var (low, high) = DraftBounds.Numbers(type, depth > 0);
                Refuse(script, indent, $"{data}.{type.Kind} is not (>= {Number(low, type)} and <= {Number(high, type)})", $"{path} is {{{data}.{type.Kind}}}", $"{low} to {high}");
                break;
            case ValueKind.Char:
                Refuse(script, indent, $"{data}.Char is < 'a' or > 'z'", path, "lower-case letters");
                break;
            case ValueKind.String:
                var longest = depth > 0 ? DraftBounds.Word : DraftBounds.Most;
                Refuse(script, indent, $"{data}.Text.Length is < 1 or > {longest}", $"{path} has {{{data}.Text.Length}} letters", $"1 to {longest}");
                Refuse(script, indent, $"{data}.Text.Any(letter => letter is < 'a' or > 'z')", path, "lower-case letters");
                break;
            case ValueKind.Bool:
                script.Line(indent, $"_ = {data}.Bool;");
                break;
            case ValueKind.Array or ValueKind.List:
                Items(script, indent, data, path, depth, DraftBounds.Length(type, depth), (inner, item, place) => Value(script, inner, type.Element!, item, place, depth + 1));
                break;
            default:
                Items(script, indent, data, path, depth, type.Kind == ValueKind.TreeNode ? 3 * DraftBounds.Most : DraftBounds.Most, (inner, item, place) => Node(script, inner, type.Kind, data, item, place));
                break;
        }
    }

    private static void Items(Script script, int indent, string data, string path, int depth, int most, Action<int, string, string> one)
    {
        Refuse(script, indent, $"{data}.Count is < 1 or > {most}", $"{path} has {{{data}.Count}} elements", $"1 to {most}");
        script.Line(indent, $"foreach (var (i{depth}, item{depth}) in {data}.Items.Index())");
        script.Line(indent, "{");
        one(indent + 1, $"item{depth}", $"{path}[{{i{depth}}}]");
        script.Line(indent, "}");
    }

    private static void Node(Script script, int indent, ValueKind kind, string all, string item, string place)
    {
        switch (kind)
        {
            case ValueKind.GraphNode:
                script.Line(indent, $"foreach (int to in {item}.Ints)");
                Refuse(script, indent + 1, $"to < 1 || to > {all}.Count", $"{place} leads to {{to}}", $"nodes 1 to {{{all}.Count}}");
                break;
            case ValueKind.RandomListNode:
                Refuse(script, indent, $"{item}.Count != 2 || (!{item}[1].IsNull && ({item}[1].Int < 0 || {item}[1].Int >= {all}.Count))", place, "a value and null or the index of a node");
                break;
            default:
                var guard = kind == ValueKind.TreeNode ? $"!{item}.IsNull && " : "";
                Refuse(script, indent, $"{guard}{item}.Int is < -1000000000 or > 1000000000", $"{place} is {{{item}.Int}}", "-1000000000 to 1000000000");
                break;
        }
    }

    private static void Refuse(Script script, int indent, string condition, string what, string allowed) =>
        script.Line(indent, $"if ({condition}) return $\"{what}; allowed: {allowed}\";");

    private static string Number(long number, ValueType type) => number.ToString(CultureInfo.InvariantCulture) + (type.Kind switch { ValueKind.Long => "L", ValueKind.Double => ".0", _ => "" });

    private sealed class Script
    {
        private readonly StringBuilder text = new();

        public void Line(int indent, string line) => text.Append(' ', 4 * indent).Append(line).Append('\n');

        public override string ToString() => text.ToString();
    }
}
