namespace DrillJudge.Worksheets;

/// <summary>One thing wrong with a sheet or the facts.</summary>
/// <param name="File">Name in the folder.</param>
/// <param name="Line">From 1; 0 for the file as a whole.</param>
/// <param name="Code">Such as unknown-key or dimension.</param>
/// <param name="Message">What is wrong and what was expected.</param>
/// <param name="IsWarning">Whether the sheet may be used all the same.</param>
public sealed record SheetFault(string File, int Line, string Code, string Message, bool IsWarning = false)
{
    /// <summary>log-tiers.yaml:12: dimension: ...</summary>
    public override string ToString() => $"{File}{(Line > 0 ? $":{Line}" : "")}: {Code}: {Message}";
}
