using System.Text;

namespace DrillJudge.Cli.Rendering;

/// <summary>One line on standard error that is drawn over: compiling, then a mark for each case that finished.</summary>
/// <param name="error">Standard error.</param>
/// <param name="enabled">False draws nothing.</param>
internal sealed class LiveLine(TextWriter error, bool enabled) : IDisposable
{
    private readonly Lock gate = new();
    private readonly StringBuilder marks = new();
    private readonly DrawnLine line = new(error, enabled);

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
            var text = Printable.Line(progress.File, 60) + progress.Stage switch
            {
                JudgeStage.Waiting => "  waiting for its turn",
                JudgeStage.Preparing => "  preparing the sandbox",
                JudgeStage.Compiling => "  compiling",
                JudgeStage.Running => "  running",
                _ => $"  {marks.Length}/{progress.Total} ",
            };
            // Where there is no room for all marks, the last ones are shown.
            var room = Math.Max(0, DrawnLine.Width - text.Length - 1);
            line.Draw(text + (marks.Length <= room ? marks.ToString() : marks.ToString(marks.Length - room, room)));
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        lock (gate)
        {
            line.Clear();
            marks.Clear();
        }
    }

    /// <inheritdoc />
    public void Dispose() => Clear();
}
