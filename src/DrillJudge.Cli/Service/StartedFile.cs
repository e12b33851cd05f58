namespace DrillJudge.Cli.Service;

/// <summary>A file that an attempt was started for.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Url">The installation.</param>
/// <param name="Attempt">The attempt's id.</param>
/// <param name="Problem">The problem's slug.</param>
internal sealed record StartedFile(string Path, string Url, Guid Attempt, string Problem);
