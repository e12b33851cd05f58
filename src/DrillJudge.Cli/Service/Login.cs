namespace DrillJudge.Cli.Service;

/// <summary>An installation and the token for it.</summary>
/// <param name="Url">Its address, without a slash at the end.</param>
/// <param name="Token">A personal token.</param>
internal sealed record Login(string Url, string Token);
