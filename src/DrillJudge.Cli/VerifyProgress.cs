namespace DrillJudge.Cli;

/// <summary>Something that happens while packages are verified.</summary>
/// <param name="Problem">The package; null when it concerns the sandboxes as a whole, such as an image that is built.</param>
/// <param name="Step">What begins.</param>
internal sealed record VerifyProgress(string? Problem, string Step);
