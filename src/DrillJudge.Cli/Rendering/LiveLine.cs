using System.Text;

namespace DrillJudge.Cli.Rendering;

/// <summary>One line on standard error that is drawn over: compiling, then a mark for each case that finished.</summary>
/// <param name="error">Standard error.</param>
/// <param name="enabled">False draws nothing.</param>
internal sealed class LiveLine(TextWriter error, bool enabled) : IDisposable
{
    private const string Erase = "\r\u001b[2K";
    private readonly Lock gate = new();
    private readonly StringBuilder marks = new();
    private bool drawn;

    /// <summary>Draws where the judging stands.</summary>
    public void Show(JudgeProgress progress)
    {
        if (!enabled)
            return;
        lock (gate)
        {
            if (progress.Stage == JudgeStage.CaseFinished)
                marks.Append(progress.Verdict == "AC" ? '.' : 'x');
            else
                marks.Clear();
            var line = Printable.Line(progress.File, 60) + progress.Stage switch
            {
                JudgeStage.Waiting => "  waiting for its turn",
                JudgeStage.Preparing => "  preparing the sandbox",
                JudgeStage.Compiling => "  compiling",
                JudgeStage.Running => "  running",
                _ => $"  {marks.Length}/{progress.Total} ",
            };
            // Over the width the terminal would wrap, and a wrapped line cannot be drawn over: the last marks are the ones shown.
            var room = Math.Max(0, Width() - line.Length - 1);
            var shown = marks.Length <= room ? marks.ToString() : marks.ToString(marks.Length - room, room);
            error.Write(Erase + line + shown);
            drawn = true;
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        lock (gate)
        {
            if (drawn)
                error.Write(Erase);
            drawn = false;
            marks.Clear();
        }
    }

    /// <inheritdoc />
    public void Dispose() => Clear();

    private static int Width()
    {
        try
        {
            return Console.BufferWidth is > 0 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
