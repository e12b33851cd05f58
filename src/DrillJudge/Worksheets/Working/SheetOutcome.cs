namespace DrillJudge.Worksheets;

/// <summary>What became of an event.</summary>
public abstract record SheetOutcome
{
    private SheetOutcome()
    {
    }

    /// <summary>It happened.</summary>
    /// <param name="Attempt">The attempt from now on.</param>
    /// <param name="Echo">How an answer was read; null for other events.</param>
    /// <param name="Notes">What was taken for granted.</param>
    public sealed record Accepted(SheetAttempt Attempt, string? Echo, IReadOnlyList<string> Notes) : SheetOutcome;

    /// <summary>It did not; the attempt is as before.</summary>
    /// <param name="Why">Its kind.</param>
    /// <param name="Code">E_CLOSED, or a code of <see cref="AnswerCode"/>.</param>
    /// <param name="Text">What to do about it.</param>
    /// <param name="Typed">What was typed, for the box; null where nothing was.</param>
    public sealed record Refused(SheetRefusal Why, string Code, string Text, string? Typed = null) : SheetOutcome;
}
