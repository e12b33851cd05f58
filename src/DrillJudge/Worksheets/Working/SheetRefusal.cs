namespace DrillJudge.Worksheets;

/// <summary>Why an event was refused; the numbers are HTTP's.</summary>
public enum SheetRefusal
{
    /// <summary>No such step.</summary>
    NotFound = 404,

    /// <summary>Not now: closed, ended, paused, or out of order.</summary>
    Conflict = 409,

    /// <summary>Longer than any answer.</summary>
    TooLarge = 413,

    /// <summary>An answer that was not understood; it costs no try.</summary>
    BadInput = 422,
}
