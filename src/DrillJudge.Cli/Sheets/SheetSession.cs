using DrillJudge.Cli.Rendering;
using DrillJudge.Worksheets;
using Spectre.Console;

namespace DrillJudge.Cli.Sheets;

/// <summary>A sheet worked in the terminal: asks a step, echoes how the answer is read, tells what it is worth as far as the mode allows.</summary>
/// <param name="drawn">The sheet.</param>
/// <param name="mode">Practice or mock.</param>
/// <param name="console">Where everything is shown.</param>
/// <param name="read">Reads a line, showing a clock where it can; null at the end of input.</param>
/// <param name="confirm">Whether a reading is confirmed by Enter before it counts.</param>
/// <param name="time">The clock.</param>
internal sealed class SheetSession(DrawnSheet drawn, SheetMode mode, IAnsiConsole console, Func<Func<TimeSpan>?, string?> read, bool confirm, TimeProvider time)
{
    private readonly SheetModel model = SheetModel.Of(drawn);
    private SheetAttempt attempt = SheetAttempt.Start(drawn, mode, time.GetUtcNow());

    /// <summary>The attempt as it stands.</summary>
    public SheetAttempt Attempt => attempt;

    /// <summary>Works the sheet to its end.</summary>
    public void Run(CancellationToken cancellation)
    {
        SheetPanels.Opening(console, model, mode);
        while (attempt.Current is { } work)
        {
            cancellation.ThrowIfCancellationRequested();
            Step(work.Step);
        }

        SheetPanels.Closing(console, drawn, attempt, confirm ? () => read(null) : null);
    }

    private void Step(string step)
    {
        SheetPanels.Ask(console, drawn.Sheet, model, step);
        Apply(new SheetEvent.Open(step));
        while (attempt.Find(step)!.ClosedAt is null && !attempt.Ended)
        {
            if (!confirm)
                console.WriteLine(SheetPanels.Time(attempt.Left(drawn.Sheet, step, time.GetUtcNow())));
            var typed = read(() => attempt.Left(drawn.Sheet, step, time.GetUtcNow()));
            Take(step, typed);
        }

        if (attempt.Surrendered || attempt.Mode == SheetMode.Mock)
            return;
        foreach (var feedback in FeedbackWriter.Write(drawn, attempt).Where(feedback => feedback.Step == step))
            SheetPanels.Feedback(console, feedback);
    }

    private void Take(string step, string? typed)
    {
        switch (typed?.Trim())
        {
            case null or "q":
                Apply(new SheetEvent.Surrender());
                break;
            case "?":
                Hint(step);
                break;
            case "-":
                Apply(new SheetEvent.Leave(step));
                break;
            case "p":
                Pause();
                break;
            case var answer:
                Answer(step, answer);
                break;
        }
    }

    private void Answer(string step, string typed)
    {
        // What follows a # is the reason of an assumption.
        var (text, reason) = drawn.Sheet.Find(step) is AssumptionStep && typed.Split('#', 2) is [var before, var after] ? (before.Trim(), after.Trim()) : (typed, null);
        while (confirm && drawn.Sheet.Find(step) is not ChoiceStep)
        {
            var (echo, notes, fault) = AnswerToStep.Preview(drawn, step, text);
            if (fault is not null)
                break;
            console.WriteLine($"  read as {Notes(echo!, notes)}   Enter to send, or type it again");
            var again = read(() => attempt.Left(drawn.Sheet, step, time.GetUtcNow()))?.Trim();
            if (string.IsNullOrEmpty(again))
                break;
            if (again is "?" or "-" or "p" or "q")
            {
                Take(step, again);
                return;
            }

            text = again;
        }

        if (Apply(new SheetEvent.Answer(step, text, reason)) is { Echo: { } read_ } done && !confirm)
            console.WriteLine($"  read as {Notes(read_, done.Notes)}");
    }

    private void Hint(string step)
    {
        var hints = model.Steps.FirstOrDefault(question => question.Step == step)?.Hints ?? [];
        var shown = attempt.Find(step)!.Hints;
        if (shown >= hints.Count)
        {
            console.WriteLine(hints.Count == 0 ? "  There is no hint here." : "  There is no further hint.");
            return;
        }

        Apply(new SheetEvent.Hint(step));
        console.WriteLine($"  Hint: {hints[shown]}");
    }

    private void Pause()
    {
        if (Apply(new SheetEvent.Pause()) is null)
            return;
        console.WriteLine("  Paused. Enter goes on.");
        read(null);
        Apply(new SheetEvent.Resume());
    }

    private SheetOutcome.Accepted? Apply(SheetEvent happened)
    {
        switch (SheetRules.Apply(drawn, attempt, happened, time.GetUtcNow()))
        {
            case SheetOutcome.Accepted accepted:
                attempt = accepted.Attempt;
                return accepted;
            case SheetOutcome.Refused refused:
                console.WriteLine($"  {refused.Code}: {Printable.Line(refused.Text, 300)}");
                return null;
            default:
                throw new InvalidOperationException("no such outcome");
        }
    }

    private static string Notes(string echo, IReadOnlyList<string> notes) => notes.Count == 0 ? echo : $"{echo} ({string.Join("; ", notes)})";
}
