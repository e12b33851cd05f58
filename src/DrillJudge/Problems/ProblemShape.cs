namespace DrillJudge.Problems;

/// <summary>What problem.yaml says about how a solution is called.</summary>
internal sealed record ProblemShape(CaseCodec Codec, NodeMeaning Node, int ReadBack)
{
    /// <summary>Null, with errors, when the shape cannot be told; cases cannot be read then.</summary>
    public static ProblemShape? Read(YamlSection yaml, ProblemKind kind)
    {
        var node = yaml.Choice("node", ("graph", NodeMeaning.Graph), ("random-list", NodeMeaning.RandomList)) ?? NodeMeaning.None;
        if (yaml.Has("inplace") && kind != ProblemKind.InPlace)
            yaml.Error("inplace", "is for kind: in-place");
        if (kind == ProblemKind.Program)
        {
            if (yaml.Has("signature"))
                yaml.Error("signature", "a program has none");
            return new ProblemShape(new CaseCodec(kind, new Signature("Program", [])), node, 0);
        }

        if (yaml.RequiredText("signature") is not { Length: > 0 } text)
            return null;
        try
        {
            var signature = SignatureParser.Parse(text, kind, node);
            return Check(yaml, kind, signature) is { } readBack ? new ProblemShape(new CaseCodec(kind, signature, readBack), node, readBack) : null;
        }
        catch (SignatureException fault)
        {
            yaml.Error("signature", fault.Message);
            return null;
        }
    }

    private static int? Check(YamlSection yaml, ProblemKind kind, Signature signature)
    {
        if (kind == ProblemKind.Design)
            return 0;
        var method = signature.Members[0];
        if (kind == ProblemKind.Function)
        {
            if (method.Returns.Kind != ValueKind.Void)
                return 0;
            yaml.Error("signature", "a function returns its answer; a method that changes its argument is kind: in-place");
            return null;
        }

        var name = yaml.Text("inplace") ?? (method.Parameters.Count > 0 ? method.Parameters[0].Name : "");
        var parameters = method.Parameters.Select(p => p.Name).ToList();
        var index = parameters.IndexOf(name);
        if (index < 0)
            yaml.Error("inplace", parameters.Count == 0 ? "the method has no parameter to change" : $"there is no parameter {name}; those are {string.Join(", ", parameters)}");
        else if (method.Parameters[index].Type.Kind is ValueKind.Int or ValueKind.Long or ValueKind.Double or ValueKind.Bool or ValueKind.Char or ValueKind.String)
            yaml.Error("inplace", $"{name} is of type {method.Parameters[index].Type.CSharp}, which a method cannot change in place");
        else
            return index;
        return null;
    }
}
