using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DrillJudge.Problems.Scaffolding;

/// <summary>The words of a new package.</summary>
internal static class DraftTexts
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>editorial.md.</summary>
    public const string Editorial = """
        ## How to recognise it

        TODO: the signals in the statement that point to the pattern

        ## Approaches

        | Approach | Time | Space |
        |---|---|---|
        | TODO: the brute force first, the reference last | O(?) | O(?) |

        TODO: the reference in a paragraph, with the invariant that makes it right

        ## Slips

        - TODO: what goes wrong; each of these is worth a file in submissions/wrong_answer

        ## Hints

        1. TODO: vague
        2. TODO: nearer
        3. TODO: concrete, without the code

        ## Second round

        TODO: a variant worth solving again: less memory, one pass, read-only input

        """;

    /// <summary>problem.yaml.</summary>
    public static string ProblemYaml(Draft draft)
    {
        var (request, yaml) = (draft.Request, new StringBuilder());
        yaml.Append("name: ").Append(Quote(request.Name ?? "TODO: what people will call it")).Append('\n');
        yaml.Append($"pattern: {request.Pattern}\ndifficulty: {request.Difficulty.ToString().ToLowerInvariant()}\nkind: {Word(draft.Kind)}\n");
        if (draft.Kind != ProblemKind.Program)
            yaml.Append("signature: ").Append(Quote(draft.Text)).Append(request.Signature is null ? "   # TODO: the signature; cases and scripts must fit it" : "").Append('\n');
        if (request.Node != NodeMeaning.None)
            yaml.Append("node: ").Append(request.Node == NodeMeaning.Graph ? "graph" : "random-list").Append('\n');
        if (draft.Kind == ProblemKind.InPlace && draft.ReadBack > 0)
            yaml.Append("inplace: ").Append(draft.Parameters[draft.ReadBack].Name).Append('\n');
        yaml.Append("compare: ").Append(Compare(draft)).Append('\n');
        yaml.Append("constraints:   # TODO: settle them, and generators/cases.csx and input_validators/input.csx with them\n");
        foreach (var line in Constraints(draft))
            yaml.Append("  - ").Append(Quote(line)).Append('\n');
        yaml.Append("size: ").Append(Size(draft)).Append('\n');
        yaml.Append("limits: {time_multiplier: 4, memory: 256 MiB, output: 4 MiB}\n");
        yaml.Append("complexity: {time: n, space: n}   # TODO: what the reference costs\n");
        yaml.Append("followups:\n  - \"TODO: what an interviewer would ask next\"\n  - \"TODO: and a second question\"\nlicense: MIT\n");
        return yaml.ToString();
    }

    /// <summary>statement.md.</summary>
    public static string Statement(Draft draft) => $"""
        TODO: the story, in your own words, and what is asked; readable in a minute

        ## Constraints

        {string.Join("\n", Constraints(draft).Select(line => $"- {(line.Contains("<=", StringComparison.Ordinal) ? $"`{line}`" : line)}"))}

        """;

    private static IEnumerable<string> Constraints(Draft draft) => draft.Kind switch
    {
        ProblemKind.Program => ["1 <= n <= 100000, the count on the first line", "n integers from -1000000000 to 1000000000 on the second"],
        ProblemKind.Design => ["at most 20000 operations", .. draft.Signature.Members.SelectMany(m => m.Parameters).DistinctBy(p => p.Name).SelectMany(p => DraftBounds.Constraints(p.Type, p.Name))],
        _ => draft.Parameters.SelectMany(p => DraftBounds.Constraints(p.Type, p.Name)),
    };

    private static string Size(Draft draft) => draft.Kind switch
    {
        ProblemKind.Program => "the count on the first line",
        ProblemKind.Design => "operations.length",
        _ => draft.Sized is { } sized ? $"{sized.Name}.length" : draft.Parameters.Count > 0 ? draft.Parameters[0].Name : "1",
    };

    private static string Compare(Draft draft) => draft.Kind == ProblemKind.Program ? "tokens"
        : draft.Signature.Members.Any(m => HoldsDouble(m.Returns)) ? "float 1e-6" : "exact";

    private static bool HoldsDouble(ValueType type) => type.Kind == ValueKind.Double || (type.Element is { } element && HoldsDouble(element));

    private static string Word(ProblemKind kind) => kind == ProblemKind.InPlace ? "in-place" : kind.ToString().ToLowerInvariant();

    // Plain YAML double quotes take the same escapes; letters stay readable.
    private static string Quote(string text) => JsonSerializer.Serialize(text, Readable);
}
