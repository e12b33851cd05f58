using DrillJudge.Protocol;

namespace DrillJudge.Compiler.Completing;

/// <summary>Requests of an editor as they come: in the middle of a word, behind dots, in a source that does not compile yet.</summary>
internal static class EditorWarmUp
{
    // A | stands for the cursor.
    private static readonly string[] Lines =
    [
        "nums.Sel|", "var sum = so| + 1;", "index[0].|", "var queue = new Que|", "sorted.Where(x => x.|", "for (int j = 0; j < nu|", "if (string.IsN|", "return sum;",
    ];

    /// <summary>Sources with the cursor's place.</summary>
    public static IReadOnlyList<(CompileRequest Code, int Offset)> All { get; } = [.. Lines.Select(Request)];

    private static (CompileRequest Code, int Offset) Request(string line)
    {
        var code = WarmUpSources.All.First();
        const string place = "var queue = new Queue";
        var source = code.Source.Replace(place, line + "\n            " + place, StringComparison.Ordinal);
        var offset = source.IndexOf('|', source.IndexOf(line, StringComparison.Ordinal));
        var inLine = line.Contains('|', StringComparison.Ordinal);
        return (code with { Source = inLine ? source.Remove(offset, 1) : source }, inLine ? offset : source.Length);
    }
}
