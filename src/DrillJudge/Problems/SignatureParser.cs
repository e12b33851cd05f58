namespace DrillJudge.Problems;

/// <summary>
/// Reads the `signature` of a problem: one method (`int[] TwoSum(int[] nums, int target)`), or a class around its members
/// (`class LRUCache { LRUCache(int capacity); int Get(int key); }`). `public` and the `?` of nullable references are allowed and dropped.
/// </summary>
public sealed class SignatureParser
{
    private readonly SignatureTokens tokens;
    private readonly TypeParser types;

    private SignatureParser(string text, NodeMeaning node)
    {
        tokens = new SignatureTokens(text);
        types = new TypeParser(tokens, node);
    }

    /// <summary>Reads a signature. A design without a constructor gets the one without parameters, as in C#; it always comes first.</summary>
    /// <exception cref="SignatureException">The text is no signature, or not one of this kind of problem.</exception>
    public static Signature Parse(string text, ProblemKind kind, NodeMeaning node = NodeMeaning.None)
    {
        if (kind == ProblemKind.Program)
            throw new SignatureException(1, 1, "a program has no signature");
        return new SignatureParser(text, node).Read(kind);
    }

    private Signature Read(ProblemKind kind)
    {
        while (tokens.Accept("public") || tokens.Accept("sealed"))
        {
            // Modifiers say nothing here.
        }

        var start = tokens.Position;
        var signature = tokens.Accept("class") ? ReadClass(kind) : new Signature("Solution", [ReadMember("")]);
        tokens.Accept(";");
        if (!tokens.AtEnd)
            throw tokens.Fault($"{ValueText.Quote(tokens.Peek())} follows the signature");
        if (kind != ProblemKind.Design && signature.Members.Count != 1)
            throw tokens.FaultAt(start, $"one method is expected, there are {signature.Members.Count}");
        return signature;
    }

    private Signature ReadClass(ProblemKind kind)
    {
        var name = tokens.ExpectName("the name of the class");
        var members = new List<Method>();
        tokens.Expect("{");
        while (!tokens.Accept("}"))
        {
            tokens.Accept("public");
            var start = tokens.Position;
            var member = ReadMember(name);
            if (members.Exists(other => other.Name == member.Name))
                throw tokens.FaultAt(start, $"{member.Name} is declared twice; a case could not tell them apart");
            if (member.Name != name)
                members.Add(member);
            else if (kind == ProblemKind.Design)
                members.Insert(0, member);
            else
                throw tokens.FaultAt(start, "only a design has a constructor");
            if (tokens.Peek() != "}")
                tokens.Expect(";");
        }

        if (kind != ProblemKind.Design)
            return new Signature(name, members);
        if (members.Count == 0 || members[0].Name != name)
            members.Insert(0, new Method(name, TypeParser.Void, []));
        return members.Count > 1 ? new Signature(name, members) : throw tokens.Fault($"class {name} has no operation");
    }

    private Method ReadMember(string className)
    {
        tokens.Accept("public");
        if (tokens.Peek() == className && className.Length > 0)
            return new Method(tokens.ExpectName("a name"), TypeParser.Void, ReadParameters());
        var returns = types.ReadReturn();
        if (tokens.Peek() == "(")
            throw tokens.Fault(className.Length == 0 ? "the method has no return type or no name" : $"the constructor of class {className} is named {className}");
        return new Method(tokens.ExpectName("the method's name"), returns, ReadParameters());
    }

    private List<Parameter> ReadParameters()
    {
        var parameters = new List<Parameter>();
        tokens.Expect("(");
        while (!tokens.Accept(")"))
        {
            if (parameters.Count > 0)
                tokens.Expect(",");
            var type = types.Read();
            var start = tokens.Position;
            var name = tokens.ExpectName("the parameter's name");
            if (parameters.Exists(other => other.Name == name))
                throw tokens.FaultAt(start, $"two parameters are named {name}");
            parameters.Add(new Parameter(type, name));
        }

        return parameters;
    }
}
