namespace DrillJudge.Problems.Scaffolding;

/// <summary>The skeleton of a solution.</summary>
internal static class DraftSolution
{
    /// <summary>A file of submissions/accepted with what is to be written in a mark.</summary>
    public static string Write(Draft draft, string what) => draft.Kind switch
    {
        ProblemKind.Program => $"// TODO: {what}\nstring[] words = Console.In.ReadToEnd().Split((char[])null, StringSplitOptions.RemoveEmptyEntries);\nthrow new NotImplementedException();\n",
        ProblemKind.Design => Class(what, draft.Signature.TypeName, draft.Signature.Members.Select((member, i) => i == 0 ? Constructor(member) : Body(member))),
        _ => Class(what, draft.Signature.TypeName, draft.Signature.Members.Select(Body)),
    };

    private static string Class(string what, string name, IEnumerable<string> members) =>
        $"// TODO: {what}\npublic class {name}\n{{\n{string.Join("\n", members)}}}\n";

    private static string Constructor(Method member) =>
        $"    public {member.Name}({string.Join(", ", member.Parameters.Select(p => $"{p.Type.CSharp} {p.Name}"))})\n    {{\n    }}\n";

    private static string Body(Method member) => $"    public {member} => throw new NotImplementedException();\n";
}
