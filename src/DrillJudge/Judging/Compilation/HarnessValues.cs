using System.Text;
using DrillJudge.Problems;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Judging.Compilation;

/// <summary>How the harness reads and writes each type: by the runner's precompiled methods where there is one, by a method of its own else.</summary>
internal sealed class HarnessValues
{
    /// <summary>The reader's type in the harness.</summary>
    public const string Reader = "drill::DrillJudge.Protocol.ValueReader";

    /// <summary>The writer's type in the harness.</summary>
    public const string Writer = "drill::DrillJudge.Protocol.ValueWriter";

    private const string Sandbox = "drill::DrillJudge.Sandbox.";
    private const string Generic = "global::System.Collections.Generic.";
    private readonly StringBuilder methods = new();
    private readonly Dictionary<string, string> names = [];
    private bool copies;

    /// <summary>What must stand before the first argument is read.</summary>
    public string Prologue => copies ? $"        var inputs = new drill::DrillJudge.Sandbox.InputNodes();\n" : "";

    /// <summary>The methods that reading and writing need.</summary>
    public string Methods => methods.ToString();

    /// <summary>The type's full name, with tokens for node types.</summary>
    public static string Name(ValueType type) => type.Kind switch
    {
        ValueKind.Array => Name(type.Element!) + "[]",
        ValueKind.List => $"{Generic}{Collection(type)}<{Name(type.Element!)}>",
        ValueKind.ListNode or ValueKind.TreeNode or ValueKind.GraphNode or ValueKind.RandomListNode => $"${type.CSharp}$",
        _ => type.CSharp,
    };

    /// <summary>An expression that reads a value from <c>input</c>.</summary>
    public string Read(ValueType type) => type.Kind switch
    {
        ValueKind.Int => "input.ReadInt32()",
        ValueKind.Long => "input.ReadInt64()",
        ValueKind.Double => "input.ReadDouble()",
        ValueKind.Bool => "input.ReadBoolean()",
        ValueKind.Char => "input.ReadChar()",
        ValueKind.String => "input.ReadString()",
        ValueKind.ListNode or ValueKind.TreeNode => $"{Method("Read", type, NodeMethods.Read)}(input)",
        ValueKind.GraphNode or ValueKind.RandomListNode => $"{Method("Read", type, NodeMethods.Read)}(input, {Inputs()})",
        _ when Known(type) is { } known => $"{Sandbox}CaseValues.Read{known}(input)",
        ValueKind.Array or ValueKind.List => $"{Method("Read", type, ReadItems)}(input)",
        _ => throw new ArgumentException($"{type.CSharp} cannot be read."),
    };

    /// <summary>A statement that writes the value of a variable to <c>output</c>.</summary>
    public string Write(ValueType type, string variable) => type.Kind switch
    {
        ValueKind.Int => $"output.WriteInt32({variable});",
        ValueKind.Long => $"output.WriteInt64({variable});",
        ValueKind.Double => $"output.WriteDouble({variable});",
        ValueKind.Bool => $"output.WriteBoolean({variable});",
        ValueKind.Char => $"output.WriteChar({variable});",
        ValueKind.String => $"output.WriteString({variable});",
        ValueKind.ListNode or ValueKind.TreeNode => $"{Method("Write", type, NodeMethods.Write)}(output, {variable});",
        ValueKind.GraphNode or ValueKind.RandomListNode => $"{Method("Write", type, NodeMethods.Write)}(output, {variable}, {Inputs()});",
        _ when Known(type) is { } known => $"{Sandbox}CaseValues.Write{known}(output, {variable});",
        ValueKind.Array or ValueKind.List => $"{Method("Write", type, WriteItems)}(output, {variable});",
        _ => throw new ArgumentException($"{type.CSharp} cannot be written."),
    };

    /// <summary>The runner's own reader and writer of a type, if it has them.</summary>
    private static string? Known(ValueType type) => (type.Kind, type.Element) switch
    {
        (ValueKind.Array, { Kind: ValueKind.Int }) => "Ints",
        (ValueKind.Array, { Kind: ValueKind.String }) => "Texts",
        (ValueKind.Array, { Kind: ValueKind.Char }) => "Chars",
        (ValueKind.Array, { Kind: ValueKind.Array, Element.Kind: ValueKind.Int }) => "IntRows",
        (ValueKind.Array, { Kind: ValueKind.Array, Element.Kind: ValueKind.Char }) => "CharRows",
        (ValueKind.List, { Kind: ValueKind.Int }) => "IntList",
        (ValueKind.List, { Kind: ValueKind.String }) => "TextList",
        (ValueKind.List, { Kind: ValueKind.List, Element.Kind: ValueKind.Int } inner) when Collection(inner) == "IList" => "IntListList",
        (ValueKind.List, { Kind: ValueKind.List, Element.Kind: ValueKind.String } inner) when Collection(inner) == "IList" => "TextListList",
        _ => null,
    };

    private static string Collection(ValueType type) => type.CSharp[..type.CSharp.IndexOf('<', StringComparison.Ordinal)];

    private string Inputs()
    {
        copies = true;
        return "inputs";
    }

    private string Method(string verb, ValueType type, Func<string, ValueType, string> write)
    {
        var key = verb + type.CSharp;
        if (names.TryGetValue(key, out var name))
            return name;
        name = names[key] = $"{verb}{names.Count}";
        methods.Append(write(name, type));
        return name;
    }

    private string ReadItems(string name, ValueType type)
    {
        var element = Name(type.Element!);
        var array = type.Kind == ValueKind.Array;
        var rank = element.TrimEnd('[', ']');
        var made = array ? $"new {rank}[count]{element[rank.Length..]}" : $"new {Generic}List<{element}>(count)";
        var take = array ? $"items[i] = {Read(type.Element!)};" : $"items.Add({Read(type.Element!)});";
        return $$"""
            private static {{(array ? Name(type) : $"{Generic}List<{element}>")}} {{name}}({{Reader}} input)
            {
                int count = input.ReadCount();
                if (count < 0)
                    return null;
                var items = {{made}};
                for (int i = 0; i < count; i++)
                    {{take}}
                return items;
            }

            """;
    }

    private string WriteItems(string name, ValueType type)
    {
        var element = Name(type.Element!);
        return $$"""
            private static void {{name}}({{Writer}} output, {{Generic}}IEnumerable<{{element}}> items)
            {
                if (items == null)
                {
                    output.WriteNull();
                    return;
                }
                var all = items as {{Generic}}ICollection<{{element}}> ?? new {{Generic}}List<{{element}}>(items);
                output.WriteCount(all.Count);
                foreach (var item in all)
                {
                    {{Write(type.Element!, "item")}}
                }
            }

            """;
    }
}
