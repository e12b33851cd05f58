using System.Globalization;
using DrillJudge.Benchmarks.Corpora;
using DrillJudge.Problems;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>A C# file as a learner would write it to try a solution: the solution, and a Main that calls it with a case's values and prints the answer.</summary>
internal static class OneCaseProgram
{
    // Without this line the SDK wants the packages of ahead-of-time compilation.
    private const string Directives = "#:property PublishAot=false\n#pragma warning disable\nusing System.Numerics;\nusing System.Text;\n";

    private const string Printer = """
            private static string Text(object value) => value switch
            {
                null => "null",
                string text => "\"" + string.Concat(text.Select(letter => $"\\u{(int)letter:x4}")) + "\"",
                char letter => Text(letter.ToString()),
                bool truth => truth ? "true" : "false",
                System.Collections.IEnumerable items => "[" + string.Join(",", items.Cast<object>().Select(Text)) + "]",
                _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
            };
        """;

    /// <summary>The file for a case.</summary>
    public static string Of(Submission submission, IReadOnlyList<Value> arguments)
    {
        var problem = submission.Problem.Prepared.Problem;
        var method = problem.Signature.Members[0];
        var declared = string.Concat(arguments.Zip(method.Parameters, (value, parameter) => $"        {Type(parameter.Type)} {parameter.Name} = {Literal(value, parameter.Type)};\n"));
        var call = $"new {OpponentSources.TypeName(submission)}().{method.Name}({string.Join(", ", method.Parameters.Select(parameter => parameter.Name))})";
        var body = method.Returns.Kind == ValueKind.Void
            ? $"        {call};\n        Console.WriteLine(Text({method.Parameters[problem.ReadBack].Name}));\n"
            : $"        Console.WriteLine(Text({call}));\n";
        return $"{Directives}{submission.Source}\n\npublic static class TryIt\n{{\n    public static void Main()\n    {{\n{declared}{body}    }}\n\n{Printer}\n}}\n";
    }

    private static string Type(ValueType type) => type.Kind switch
    {
        ValueKind.List => $"List<{Type(type.Element!)}>",
        ValueKind.Array => $"{Type(type.Element!)}[]",
        _ => type.CSharp,
    };

    private static string Literal(Value value, ValueType type) => value switch
    {
        Value.Null => "null",
        Value.Bool(var truth) => truth ? "true" : "false",
        Value.Integer(var number) => number.ToString(CultureInfo.InvariantCulture),
        Value.Floating(var number) => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        Value.Text(var text) when type.Kind == ValueKind.Char => $"'{Escaped(text)}'",
        Value.Text(var text) => $"\"{Escaped(text)}\"",
        Value.Char(var letter) => $"'{Escaped(letter.ToString())}'",
        Value.List(var items) => $"[{string.Join(", ", items.Select(item => Literal(item, type.Element!)))}]",
        _ => throw new BenchException($"{value} has no literal."),
    };

    private static string Escaped(string text) => string.Concat(text.Select(letter => $"\\u{(int)letter:x4}"));
}
