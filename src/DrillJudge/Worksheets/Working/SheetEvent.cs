namespace DrillJudge.Worksheets;

/// <summary>What a learner does to a sheet. A step is meant by its id; the interval that comes first by <see cref="Worksheet.IntervalStep"/>.</summary>
public abstract record SheetEvent
{
    private SheetEvent()
    {
    }

    /// <summary>Looks at a step for the first time; its clock starts. Later looks change nothing.</summary>
    public sealed record Open(string Step) : SheetEvent;

    /// <summary>Answers an open step: a number, a range for the interval, an option's name for a choice.</summary>
    /// <param name="Step">The step.</param>
    /// <param name="Typed">As typed.</param>
    /// <param name="Reason">Why an assumption was made; stored, not graded.</param>
    public sealed record Answer(string Step, string Typed, string? Reason = null) : SheetEvent;

    /// <summary>Asks for the next hint of an open step.</summary>
    public sealed record Hint(string Step) : SheetEvent;

    /// <summary>Closes an open step without an answer.</summary>
    public sealed record Leave(string Step) : SheetEvent;

    /// <summary>Stops the clock; practice only.</summary>
    public sealed record Pause : SheetEvent;

    /// <summary>Lets the clock go on.</summary>
    public sealed record Resume : SheetEvent;

    /// <summary>Ends the sheet; what is open stays blank.</summary>
    public sealed record Surrender : SheetEvent;

    /// <summary>The time in which the sheet could be worked is over; what is open stays blank. The host says so, no learner does.</summary>
    public sealed record TimeUp : SheetEvent;
}
