using System.Text;

namespace DrillJudge.Problems;

/// <summary>What an editor shows first: source that compiles and is wrong.</summary>
public static class StarterCode
{
    private const string Program = """
        using System;

        public class Program
        {
            public static void Main()
            {
                string line;
                while ((line = Console.ReadLine()) != null)
                {
                    // One line of the input.
                }
            }
        }

        """;

    /// <summary>The class that the problem asks for with all its members, and the problem's node type in a comment; for a program, one that reads stdin by lines.</summary>
    public static string For(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return For(problem.Kind, problem.Signature);
    }

    /// <summary>The same for a signature.</summary>
    public static string For(ProblemKind kind, Signature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        if (kind == ProblemKind.Program)
            return Program.ReplaceLineEndings("\n");
        var text = new StringBuilder();
        foreach (var node in NodeComments.Of(signature))
            text.Append(node).Append('\n');
        text.Append($"public class {signature.TypeName}\n{{\n");
        text.AppendJoin('\n', signature.Members.Select(member => Member(member, signature.TypeName)));
        return text.Append("}\n").ToString();
    }

    private static string Member(Method member, string type)
    {
        var parameters = string.Join(", ", member.Parameters.Select(parameter => $"{parameter.Type.CSharp} {parameter.Name}"));
        var head = member.Name == type ? member.Name : $"{member.Returns.CSharp} {member.Name}";
        var answer = Answer(member.Returns);
        return $"    public {head}({parameters})\n    {{\n        {(answer.Length == 0 ? "" : $"return {answer};")}\n    }}\n".Replace("        \n", "\n", StringComparison.Ordinal);
    }

    private static string Answer(ValueType type) => type.Kind switch
    {
        ValueKind.Void => "",
        ValueKind.Int or ValueKind.Long or ValueKind.Double => "0",
        ValueKind.Bool => "false",
        ValueKind.Char => "' '",
        ValueKind.String => "\"\"",
        ValueKind.Array or ValueKind.List => "[]",
        _ => "null",
    };
}
