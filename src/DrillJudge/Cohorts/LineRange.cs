using DrillJudge.Protocol;

namespace DrillJudge.Cohorts;

/// <summary>Lines of a source, both included, from 1.</summary>
public sealed record LineRange(int From, int To)
{
    /// <summary>Whether a line is one of these.</summary>
    public bool Holds(int line) => line >= From && line <= To;

    /// <summary>The lines of fingerprints; what touches becomes one.</summary>
    public static IReadOnlyList<LineRange> Of(IEnumerable<SourcePrint> prints)
    {
        var ranges = new List<LineRange>();
        foreach (var print in prints.OrderBy(p => p.Line))
        {
            if (ranges is [.., var last] && print.Line <= last.To + 1)
                ranges[^1] = last with { To = Math.Max(last.To, print.EndLine) };
            else
                ranges.Add(new LineRange(print.Line, print.EndLine));
        }

        return ranges;
    }
}
