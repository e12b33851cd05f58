namespace DrillJudge.Attempts;

/// <summary>Bounds on what a learner sends.</summary>
public static class AttemptRules
{
    /// <summary>The shortest clock, minutes.</summary>
    public const int LeastMinutes = 1;

    /// <summary>The longest clock, minutes.</summary>
    public const int MostMinutes = 480;

    /// <summary>The longest source, characters.</summary>
    public const int LongestSource = 64 * 1024;

    /// <summary>Null, or why a source cannot be judged.</summary>
    public static Refusal? CheckSource(string? source) => source switch
    {
        null or { Length: 0 } => Refusal.Invalid("source-empty", "There is no source. Write a solution first."),
        { Length: > LongestSource } => Refusal.Invalid("source-too-long", $"The source is longer than {LongestSource / 1024} KiB. Solutions of these problems take a few."),
        _ when source.Contains('\0', StringComparison.Ordinal) => Refusal.Invalid("source-binary", "The source holds a NUL character: it seems to be no text."),
        _ when string.IsNullOrWhiteSpace(source) => Refusal.Invalid("source-empty", "There is no source. Write a solution first."),
        _ => null,
    };

    /// <summary>Null, or why nothing can be said of a source that is still being written; there may be nothing in it yet.</summary>
    public static Refusal? CheckUnfinished(string? source) => source switch
    {
        null => Refusal.Invalid("source-missing", "There is no source. An empty one is \"\"."),
        { Length: > LongestSource } => CheckSource(source),
        _ => null,
    };

    /// <summary>Null, or why a clock cannot be set so.</summary>
    public static Refusal? CheckMinutes(int minutes) => minutes is >= LeastMinutes and <= MostMinutes
        ? null
        : Refusal.Invalid("minutes", $"An attempt takes {LeastMinutes} to {MostMinutes} minutes; {minutes} were asked for.");
}
