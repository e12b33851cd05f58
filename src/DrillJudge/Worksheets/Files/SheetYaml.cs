using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace DrillJudge.Worksheets;

/// <summary>Parses a sheet's YAML: one mapping, no anchors, bounded depth and size. YamlDotNet's own nodes refuse duplicate keys.</summary>
internal static class SheetYaml
{
    private const int LongestFile = 256 * 1024;
    private const int DeepestNesting = 16;

    /// <summary>The root mapping; null, with a fault, when the text is none.</summary>
    public static YamlMappingNode? Root(string text, SheetFaults faults)
    {
        if (text.Length > LongestFile)
        {
            faults.Add(0, "size", $"the file is larger than {LongestFile / 1024} KiB");
            return null;
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new Bounded(new Parser(new StringReader(text))));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return root;
            faults.Add(1, "yaml", "expected one document with keys and values");
        }
        catch (YamlException fault)
        {
            var message = fault.InnerException?.Message ?? fault.Message;
            faults.Add((int)fault.Start.Line, message.Contains("uplicate", StringComparison.Ordinal) ? "duplicate-key" : "yaml", message);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            faults.Add(0, "yaml", fault.Message);
        }

        return null;
    }

    private sealed class Bounded(Parser inner) : IParser
    {
        private int depth;

        public ParsingEvent? Current => inner.Current;

        public bool MoveNext()
        {
            if (!inner.MoveNext())
                return false;
            var seen = inner.Current!;
            depth += seen.NestingIncrease;
            if (depth > DeepestNesting)
                throw new YamlException(seen.Start, seen.End, "nested too deeply");
            if (seen is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
                throw new YamlException(seen.Start, seen.End, "anchors and aliases are not allowed");
            return true;
        }
    }
}
