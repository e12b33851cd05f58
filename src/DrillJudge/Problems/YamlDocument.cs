using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace DrillJudge.Problems;

/// <summary>
/// Parses one YAML document of a package that anyone may have uploaded. YamlDotNet builds nodes by recursion and repeats aliased nodes, so depth is
/// bounded and anchors are refused while events stream in; duplicate keys it refuses itself.
/// </summary>
internal static class YamlDocument
{
    private const int MaxDepth = 64;

    /// <summary>The root node, or null for an empty document.</summary>
    /// <exception cref="YamlException">The text is no such document; Start says where.</exception>
    public static YamlNode? Parse(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new BoundedParser(new Parser(new StringReader(text))));
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            throw new YamlException(Mark.Empty, Mark.Empty, $"no YAML: {fault.Message}", fault);
        }

        return stream.Documents.Count switch
        {
            0 => null,
            1 => stream.Documents[0].RootNode,
            _ => throw new YamlException(stream.Documents[1].RootNode.Start, stream.Documents[1].RootNode.End, "only one document is expected"),
        };
    }

    private sealed class BoundedParser(Parser inner) : IParser
    {
        private int depth;

        public ParsingEvent? Current => inner.Current;

        public bool MoveNext()
        {
            if (!inner.MoveNext())
                return false;
            var seen = inner.Current!;
            depth += seen.NestingIncrease;
            if (depth > MaxDepth)
                throw new YamlException(seen.Start, seen.End, "nested too deeply");
            if (seen is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
                throw new YamlException(seen.Start, seen.End, "anchors and aliases are not supported");
            return true;
        }
    }
}
