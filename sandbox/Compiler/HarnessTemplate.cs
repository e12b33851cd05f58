using System.Text;
using System.Text.RegularExpressions;
using DrillJudge.Protocol;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DrillJudge.Compiler;

/// <summary>Fills the tokens of a harness for one solution. <see cref="CompileRequest"/> lists them.</summary>
internal static partial class HarnessTemplate
{
    /// <summary>The harness's class, which the runner calls.</summary>
    public const string Entry = "DrillJudgeGenerated.DrillHarness";

    /// <summary>The harness for a solution.</summary>
    /// <param name="request">Harness, entry type and helpers.</param>
    /// <param name="entry">The entry type as declared.</param>
    /// <param name="own">Helper types that the solution declares itself, by simple name.</param>
    public static string Fill(CompileRequest request, DeclaredType entry, IReadOnlyDictionary<string, DeclaredType> own)
    {
        var makers = new StringBuilder();
        var made = new HashSet<string>();
        var filled = Token().Replace(request.Harness, match =>
        {
            var name = match.Groups[1].Value;
            var type = name == request.EntryType ? entry.FullName : own.TryGetValue(name, out var helper) ? helper.FullName : $"global::{name}";
            switch (match.Groups[2].Value)
            {
                case "new":
                    return entry.IsStatic ? "new object" : $"new {type}";
                case "call":
                    return entry.CallsStatically(name) ? $"{entry.FullName}.{name}" : $"solution.{name}";
                case "make":
                    if (!own.TryGetValue(name, out var node))
                        return $"new {type}";
                    if (made.Add(name))
                        makers.Append($"internal static {type} {name}(int val) => {Make(node, type)};\n");
                    return $"DrillMakers.{name}";
                default:
                    return type;
            }
        });
        return makers.Length == 0 ? filled : $"{filled}\ninternal static class DrillMakers\n{{\n{makers}}}\n";
    }

    /// <summary>Constructors of node types vary: (int), (int, next = null), (), none at all, or everything required.</summary>
    private static string Make(DeclaredType node, string type)
    {
        var constructors = node.Constructors();
        var byValue = constructors.Where(static parameters => parameters.Parameters is [{ Type: PredefinedTypeSyntax }, ..])
            .OrderBy(static parameters => parameters.Parameters.Skip(1).Count(static parameter => parameter.Default is null))
            .ThenBy(static parameters => parameters.Parameters.Count)
            .FirstOrDefault();
        var bare = constructors.Count == 0 || constructors.Any(static parameters => parameters.Parameters.All(static parameter => parameter.Default is not null));
        if (byValue is null)
            return $"new {type}() {{ val = val }}";
        var required = byValue.Parameters.Skip(1).Where(static parameter => parameter.Default is null).ToArray();
        if (required.Length > 0 && bare)
            return $"new {type}() {{ val = val }}";
        return $"new {type}(val{string.Concat(required.Select(static parameter => $", {parameter.Identifier.Text}: default"))})";
    }

    [GeneratedRegex(@"\$([A-Za-z_]\w*)(?::(new|call|make))?\$")]
    private static partial Regex Token();
}
