using System.Text;
using DrillJudge.Problems;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Judging.Compilation;

/// <summary>
/// Writes the harness's C#. All names are full ones, so that nothing a solution declares can stand in their way, and there is as little code as can be:
/// every child compiles it anew while the learner's clock runs.
/// </summary>
internal static class HarnessWriter
{
    /// <summary>One call a case, on a fresh instance.</summary>
    /// <param name="signature">One method.</param>
    /// <param name="readBack">Index of the parameter written after the call, or -1.</param>
    public static string Call(Signature signature, int readBack)
    {
        var method = signature.Members[0];
        var values = new HarnessValues();
        var body = new StringBuilder();
        Arguments(body, method, values, "        ");
        body.Append($"        var solution = ${signature.TypeName}:new$();\n");
        Invoke(body, method, values, "        ");
        if (readBack >= 0)
            body.Append($"        {values.Write(method.Parameters[readBack].Type, $"p{readBack}")}\n");
        return File(body, values);
    }

    /// <summary>All operations of a case on one instance, which the constructor among them makes.</summary>
    public static string Design(Signature signature)
    {
        var values = new HarnessValues();
        var body = new StringBuilder();
        body.Append($$"""
                    int count = input.ReadCount();
                    output.WriteCount(count);
                    ${{signature.TypeName}}$ solution = default;
                    for (int i = 0; i < count; i++)
                    {
                        switch ((int)input.ReadUnsigned())
                        {

            """);
        for (var index = 0; index < signature.Members.Count; index++)
        {
            var member = signature.Members[index];
            body.Append($"                case {index}:\n                {{\n");
            Arguments(body, member, values, "                    ");
            if (member.Name == signature.TypeName)
                body.Append($"                    solution = ${signature.TypeName}:new$({Passed(member)});\n");
            else
                Invoke(body, member, values, "                    ");
            body.Append("                    break;\n                }\n");
        }

        body.Append("            }\n        }\n");
        return File(body, values);
    }

    private static void Arguments(StringBuilder body, Method method, HarnessValues values, string indent)
    {
        for (var i = 0; i < method.Parameters.Count; i++)
            body.Append($"{indent}{HarnessValues.Name(method.Parameters[i].Type)} p{i} = {values.Read(method.Parameters[i].Type)};\n");
    }

    private static void Invoke(StringBuilder body, Method method, HarnessValues values, string indent)
    {
        var call = $"${method.Name}:call$({Passed(method)});";
        if (method.Returns.Kind == ValueKind.Void)
            body.Append($"{indent}{call}\n");
        else
            body.Append($"{indent}{HarnessValues.Name(method.Returns)} answer = {call}\n{indent}{values.Write(method.Returns, "answer")}\n");
    }

    private static string Passed(Method method) => string.Join(", ", method.Parameters.Select((_, i) => $"p{i}"));

    // #line hidden keeps the harness out of stack traces, which are the learner's.
    private static string File(StringBuilder body, HarnessValues values) => $$"""
        extern alias drill;
        #line hidden
        #nullable disable
        namespace DrillJudgeGenerated
        {
            public static class DrillHarness
            {
                public static void Run({{HarnessValues.Reader}} input, {{HarnessValues.Writer}} output)
                {
        {{values.Prologue}}{{body}}        }
        {{values.Methods}}    }
        }

        """;
}
