namespace DrillJudge.Problems.Scaffolding;

/// <summary>What the files of a new package are written from.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Text">The signature as text; "" for a program.</param>
/// <param name="Signature">The signature.</param>
/// <param name="ReadBack">In place: the parameter that is read back.</param>
internal sealed record Draft(ScaffoldRequest Request, string Text, Signature Signature, int ReadBack)
{
    /// <summary>How solutions are called.</summary>
    public ProblemKind Kind => Request.Kind;

    /// <summary>The parameters of a function or an in-place method.</summary>
    public IReadOnlyList<Parameter> Parameters => Kind is ProblemKind.Function or ProblemKind.InPlace ? Signature.Members[0].Parameters : [];

    /// <summary>The first parameter whose length can be n; null when all are single values.</summary>
    public Parameter? Sized => Parameters.FirstOrDefault(p => p.Type.Kind is not (ValueKind.Int or ValueKind.Long or ValueKind.Double or ValueKind.Bool or ValueKind.Char));

    /// <exception cref="ScaffoldException">The signature is none, or none of this kind.</exception>
    public static Draft Of(ScaffoldRequest request)
    {
        if (request.Kind == ProblemKind.Program)
        {
            return request.Signature is null ? new Draft(request, "", new Signature("Program", []), 0)
                : throw new ScaffoldException("A program has no signature: it reads standard input and writes standard output.");
        }

        var text = request.Signature is { } given ? string.Join(' ', given.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : request.Kind switch
        {
            ProblemKind.Design => "class Counter { Counter(int limit); void Add(int amount); int Total(); }",
            ProblemKind.InPlace => "void Solve(int[] nums)",
            _ => "int Solve(int[] nums)",
        };
        try
        {
            var signature = SignatureParser.Parse(text, request.Kind, request.Node);
            return new Draft(request, text, signature, request.Kind == ProblemKind.InPlace ? Changeable(signature.Members[0]) : 0);
        }
        catch (SignatureException e)
        {
            throw new ScaffoldException($"The signature cannot be read: {e.Message}.");
        }
    }

    // Where none can be changed the loader says so; index 0 is as good as any for it.
    private static int Changeable(Method method) => Math.Max(0, method.Parameters.ToList().FindIndex(p =>
        p.Type.Kind is not (ValueKind.Int or ValueKind.Long or ValueKind.Double or ValueKind.Bool or ValueKind.Char or ValueKind.String)));
}
