using DrillJudge.Attempts;
using DrillJudge.Worksheets;

namespace DrillJudge.Web.Api;

/// <summary>A step of a worksheet as its learner may see it now.</summary>
/// <param name="Step">Its id; "interval" for the range that comes first.</param>
/// <param name="State">waiting, open or closed.</param>
/// <param name="Ask">The question; null before it is opened.</param>
/// <param name="Unit">The unit asked; "" for choices and before it is opened.</param>
/// <param name="Options">Of a choice: what to answer with, and what it means.</param>
/// <param name="Seconds">On its clock.</param>
/// <param name="LeftSeconds">Of them, negative when it is over; null before it is opened.</param>
/// <param name="Hints">Those that were asked for.</param>
/// <param name="HintsLeft">How many more there are.</param>
/// <param name="Typed">The answer as typed; null where none was given.</param>
/// <param name="Late">Whether it came after its time.</param>
/// <param name="Feedback">What it is worth, where that may be told.</param>
public sealed record SheetStepReply(
    string Step, string State, string? Ask, string Unit, IReadOnlyList<SheetOption> Options, int Seconds, double? LeftSeconds, IReadOnlyList<string> Hints, int HintsLeft,
    string? Typed, bool Late, StepFeedback? Feedback)
{
    internal static SheetStepReply Of(SheetOnDesk sheet, SheetModel model, StepWork work, StepFeedback? feedback, DateTimeOffset now)
    {
        var question = model.Steps.FirstOrDefault(step => step.Step == work.Step);
        // While the result is kept back there may be another try: what was not looked at stays unseen.
        var seen = work.OpenedAt is not null || sheet.Told;
        return new SheetStepReply(
            work.Step, work.ClosedAt is not null ? "closed" : work.OpenedAt is not null ? "open" : "waiting", seen ? question?.Ask ?? model.HeadlineAsk : null,
            seen ? question?.Unit ?? model.HeadlineUnit : "", seen ? [.. (question?.Options ?? []).Select(option => new SheetOption(option.Name, option.Label))] : [],
            sheet.Attempt.SecondsOf(sheet.Drawn.Sheet, work.Step), work.OpenedAt is null ? null : Math.Round(sheet.Attempt.Left(sheet.Drawn.Sheet, work.Step, now).TotalSeconds, 3),
            [.. (question?.Hints ?? []).Take(work.Hints)], (question?.Hints.Count ?? 0) - work.Hints, work.Typed, work.Late, feedback);
    }
}

/// <summary>An option of a choice.</summary>
public sealed record SheetOption(string Name, string Label);
