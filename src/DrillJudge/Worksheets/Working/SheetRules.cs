using System.Text;

namespace DrillJudge.Worksheets;

/// <summary>
/// What may happen to an attempt, and when: a pure function, so that pages, API and command line share it and a host may store each state in a row. Steps come
/// in the sheet's order, the interval first; each is opened, answered once, and closed. Whatever is refused changes nothing.
/// </summary>
public static class SheetRules
{
    /// <summary>Longest text that is looked at, in bytes of UTF-8.</summary>
    public const int MostBytes = 4096;

    private const int LongestReason = 1000;

    /// <summary>Applies an event.</summary>
    /// <param name="drawn">The attempt's sheet.</param>
    /// <param name="attempt">As it stands.</param>
    /// <param name="happened">What the learner does.</param>
    /// <param name="now">The server's clock.</param>
    public static SheetOutcome Apply(DrawnSheet drawn, SheetAttempt attempt, SheetEvent happened, DateTimeOffset now) => happened switch
    {
        SheetEvent.Open(var step) => At(attempt, step, work => work.ClosedAt is not null || work.OpenedAt is not null ? Done(attempt) : Open(attempt, work, now), closed: true),
        SheetEvent.Answer answer when TooLarge(answer) => new SheetOutcome.Refused(SheetRefusal.TooLarge, "E_TOO_LARGE", $"More than {MostBytes / 1024} KB is no answer."),
        SheetEvent.Answer answer => Opened(attempt, answer.Step, work => Answer(drawn, attempt, work, answer, now), answer.Typed),
        SheetEvent.Hint(var step) => Opened(attempt, step, work => Done(With(attempt, work with { Hints = Math.Min(work.Hints + 1, drawn.Sheet.Find(step)?.Hints.Count ?? 0) }))),
        SheetEvent.Leave(var step) => Opened(attempt, step, work => Done(Close(attempt, work with { Late = Late(drawn, attempt, work, now) }, now))),
        SheetEvent.Pause when attempt.Mode == SheetMode.Mock => Conflict("E_NO_PAUSE", "A mock sheet does not pause."),
        SheetEvent.Pause => attempt.Ended ? Over() : Done(attempt with { PausedAt = attempt.PausedAt ?? now }),
        SheetEvent.Resume => Done(Resume(attempt, now)),
        SheetEvent.Surrender => attempt.Ended ? Over() : Done(Blank(attempt, now) with { Surrendered = true }),
        SheetEvent.TimeUp => attempt.Ended ? Over() : Done(Blank(attempt, Latest(attempt, now)) with { TimedOut = true }),
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    private static bool TooLarge(SheetEvent.Answer answer) =>
        Encoding.UTF8.GetByteCount(answer.Typed) + Encoding.UTF8.GetByteCount(answer.Reason ?? "") > MostBytes;

    private static SheetOutcome At(SheetAttempt attempt, string step, Func<StepWork, SheetOutcome> go, bool closed = false)
    {
        if (attempt.Find(step) is not { } work)
            return new SheetOutcome.Refused(SheetRefusal.NotFound, "E_STEP", $"This sheet has no step '{(step.Length <= 40 ? step : step[..40])}'.");
        if (work.ClosedAt is not null)
            return closed ? go(work) : Conflict("E_CLOSED", "This step was answered or left already.");
        if (attempt.Ended)
            return Over();
        return attempt.Current == work ? go(work) : Conflict("E_ORDER", $"'{attempt.Current!.Step}' comes first.");
    }

    private static SheetOutcome Opened(SheetAttempt attempt, string step, Func<StepWork, SheetOutcome> go, string? typed = null)
    {
        var outcome = At(attempt, step, work => work.OpenedAt is null ? Conflict("E_NOT_OPEN", "Look at the step first; its clock starts then.")
            : attempt.PausedAt is not null ? Conflict("E_PAUSED", "The sheet is paused.")
            : go(work));
        return outcome is SheetOutcome.Refused refused && typed is not null ? refused with { Typed = typed } : outcome;
    }

    private static SheetOutcome Open(SheetAttempt attempt, StepWork work, DateTimeOffset now) =>
        attempt.PausedAt is not null ? Conflict("E_PAUSED", "The sheet is paused.") : Done(With(attempt, work with { OpenedAt = now }));

    private static SheetOutcome Answer(DrawnSheet drawn, SheetAttempt attempt, StepWork work, SheetEvent.Answer answer, DateTimeOffset now)
    {
        var (read, echo, notes, fault) = AnswerToStep.Read(drawn, work, answer.Typed);
        if (fault is not null)
            return new SheetOutcome.Refused(SheetRefusal.BadInput, fault.Code, fault.Text, answer.Typed);
        var reason = answer.Reason is { Length: > LongestReason } longer ? longer[..LongestReason] : answer.Reason;
        return new SheetOutcome.Accepted(Close(attempt, read with { Reason = reason, Late = Late(drawn, attempt, work, now) }, now), echo, notes);
    }

    private static bool Late(DrawnSheet drawn, SheetAttempt attempt, StepWork work, DateTimeOffset now) =>
        attempt.Left(drawn.Sheet, work.Step, now) < -SheetAttempt.Grace;

    private static SheetAttempt Close(SheetAttempt attempt, StepWork work, DateTimeOffset now)
    {
        var next = With(attempt, work with { ClosedAt = now });
        return next.Current is null ? next with { EndedAt = now } : next;
    }

    private static SheetAttempt Resume(SheetAttempt attempt, DateTimeOffset now)
    {
        if (attempt.PausedAt is not { } since)
            return attempt;
        var running = attempt with { PausedAt = null };
        // A step that was opened loses the pause from its clock; the next one has not started.
        return running.Current is { OpenedAt: not null } work ? With(running, work with { Paused = work.Paused + (now - since) }) : running;
    }

    private static SheetAttempt Blank(SheetAttempt attempt, DateTimeOffset now) => attempt with
    {
        Steps = [.. attempt.Steps.Select(work => work.ClosedAt is null ? work with { ClosedAt = now } : work)], EndedAt = now, PausedAt = null,
    };

    // The date may have been moved to before what was done.
    private static DateTimeOffset Latest(SheetAttempt attempt, DateTimeOffset now) =>
        attempt.Steps.SelectMany(work => new[] { work.OpenedAt, work.ClosedAt }).OfType<DateTimeOffset>().Append(attempt.StartedAt).Append(now).Max();

    private static SheetAttempt With(SheetAttempt attempt, StepWork work) =>
        attempt with { Steps = [.. attempt.Steps.Select(other => other.Step == work.Step ? work : other)] };

    private static SheetOutcome.Accepted Done(SheetAttempt attempt) => new(attempt, null, []);

    private static SheetOutcome.Refused Conflict(string code, string text) => new(SheetRefusal.Conflict, code, text);

    private static SheetOutcome.Refused Over() => Conflict("E_ENDED", "The sheet has ended.");
}
