using DrillJudge.Cli.Reports;
using DrillJudge.Judging.Verification;

namespace DrillJudge.Cli.Rendering;

/// <summary>The progress of a verification on standard error: a line a package when it is done and, on a terminal, below them one that is drawn over: what is under way.</summary>
/// <param name="error">Standard error.</param>
/// <param name="live">Whether it is a terminal.</param>
/// <param name="packages">How many are asked for.</param>
internal sealed class VerifyLines(TextWriter error, bool live, int packages) : IDisposable
{
    private readonly Lock gate = new();
    private readonly DrawnLine line = new(error, live);
    private readonly SortedDictionary<string, string> underWay = new(StringComparer.Ordinal);
    private int done;

    /// <summary>A step begins.</summary>
    public void Show(VerifyProgress progress)
    {
        lock (gate)
        {
            if (progress.Problem is not null)
                underWay[progress.Problem] = progress.Step;
            else
                Say(progress.Step);
            line.Draw(string.Join("   ", underWay.Select(pair => $"{pair.Key}: {Printable.Line(pair.Value, 60)}")));
        }
    }

    /// <summary>A package is done.</summary>
    public void Show(VerifyReport report)
    {
        lock (gate)
        {
            underWay.Remove(report.Problem);
            done++;
            var found = report switch
            {
                { Ok: true, Cached: true } => "sound, as before",
                { Ok: true } => $"sound, {Units.Time(report.Seconds * 1000)}",
                { Errors: [var only] } => Printable.Line(only),
                { Errors: var several } => $"{several.Count} faults, such as: {Printable.Line(several[0])}",
            };
            Say($"{done,3}/{packages} {report.Problem}: {found}");
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (gate)
            line.Clear();
    }

    private void Say(string text)
    {
        line.Clear();
        Terminal.Note(error, text);
    }
}
