namespace DrillJudge.Problems;

/// <summary>Reads the types of a signature.</summary>
internal sealed class TypeParser(SignatureTokens tokens, NodeMeaning node)
{
    private const int MaxDepth = 8;
    private const string Known = "int long double bool char string, T[], IList<T>, ListNode, TreeNode and Node";

    /// <summary>No value.</summary>
    public static ValueType Void { get; } = new(ValueKind.Void, "void");

    /// <summary>Reads a type or void.</summary>
    public ValueType ReadReturn() => tokens.Accept("void") ? Void : Read();

    /// <summary>Reads a type that has values.</summary>
    public ValueType Read() => Read(0);

    private ValueType Read(int depth)
    {
        if (depth > MaxDepth)
            throw tokens.Fault($"a type is nested at most {MaxDepth} deep");
        var type = ReadName(depth);
        SkipMark(type);
        for (var rank = depth; tokens.Accept("["); rank++)
        {
            if (rank > MaxDepth)
                throw tokens.Fault($"a type is nested at most {MaxDepth} deep");
            if (tokens.Peek() == ",")
                throw tokens.Fault("an array has one dimension; write int[][] for rows");
            tokens.Expect("]");
            type = new ValueType(ValueKind.Array, type.CSharp + "[]", type);
            SkipMark(type);
        }

        return type;
    }

    private ValueType ReadName(int depth)
    {
        var start = tokens.Position;
        var name = tokens.ExpectName("a type");
        return name switch
        {
            "int" => new ValueType(ValueKind.Int, name),
            "long" => new ValueType(ValueKind.Long, name),
            "double" => new ValueType(ValueKind.Double, name),
            "bool" => new ValueType(ValueKind.Bool, name),
            "char" => new ValueType(ValueKind.Char, name),
            "string" => new ValueType(ValueKind.String, name),
            "ListNode" => new ValueType(ValueKind.ListNode, name),
            "TreeNode" => new ValueType(ValueKind.TreeNode, name),
            "Node" => ReadNode(start),
            "IList" or "List" or "IReadOnlyList" or "IEnumerable" or "ICollection" or "IReadOnlyCollection" => ReadList(name, depth),
            "void" => throw tokens.FaultAt(start, "void is a return type only"),
            "ref" or "out" or "in" or "params" or "static" => throw tokens.FaultAt(start, $"{name} has no place in a signature"),
            _ => throw tokens.FaultAt(start, $"{name} is no type that crosses into a sandbox; those are {Known}"),
        };
    }

    private ValueType ReadNode(int start) => node switch
    {
        NodeMeaning.Graph => new ValueType(ValueKind.GraphNode, "Node"),
        NodeMeaning.RandomList => new ValueType(ValueKind.RandomListNode, "Node"),
        _ => throw tokens.FaultAt(start, "Node has two meanings; say `node: graph` or `node: random-list`"),
    };

    private ValueType ReadList(string name, int depth)
    {
        tokens.Expect("<");
        var element = Read(depth + 1);
        tokens.Expect(">");
        return new ValueType(ValueKind.List, $"{name}<{element.CSharp}>", element);
    }

    private void SkipMark(ValueType type)
    {
        if (tokens.Peek() != "?")
            return;
        if (type.Kind is ValueKind.Int or ValueKind.Long or ValueKind.Double or ValueKind.Bool or ValueKind.Char)
            throw tokens.Fault($"{type.CSharp}? does not cross into a sandbox");
        tokens.Accept("?");
    }
}
