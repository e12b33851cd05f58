using DrillJudge.Cli.Input;

namespace DrillJudge.Cli;

/// <summary>Solutions of one problem.</summary>
/// <param name="Problem">The problem's folder.</param>
/// <param name="Sources">In the order given.</param>
/// <param name="Strict">Whether every submission gets a container of its own.</param>
internal sealed record JudgeRequest(ProblemFolder Problem, IReadOnlyList<SolutionFile> Sources, bool Strict);

/// <summary>Packages to verify.</summary>
/// <param name="Problems">Their folders.</param>
/// <param name="Mutants">Whether mutants are tried.</param>
/// <param name="Jobs">How many packages, and how many sandboxes, at once.</param>
/// <param name="Fresh">Whether what earlier runs found and prepared is left aside.</param>
internal sealed record VerifyRequest(IReadOnlyList<ProblemFolder> Problems, bool Mutants, int Jobs, bool Fresh);

/// <summary>A measurement.</summary>
/// <param name="JsonFile">Where the figures go; null for the table alone.</param>
/// <param name="Quick">Under two minutes.</param>
/// <param name="Worksheets">Rendering and grading of worksheets instead of judging.</param>
/// <param name="Service">The service instead of the judge alone.</param>
internal sealed record BenchRequest(string? JsonFile, bool Quick, bool Worksheets = false, bool Service = false);

/// <summary>A web host; null is its own default.</summary>
/// <param name="Url">Where it listens.</param>
/// <param name="DataFolder">What it keeps.</param>
/// <param name="Database">Connection string or file.</param>
/// <param name="NoJudge">Whether others judge.</param>
/// <param name="WebhooksPrivate">Whether webhooks may go to private addresses.</param>
/// <param name="Log">text or json.</param>
internal sealed record UpRequest(string? Url, string? DataFolder, string? Database, bool NoJudge = false, bool WebhooksPrivate = false, string? Log = null);

/// <summary>A judge node; null is its own default.</summary>
/// <param name="Database">Connection string; null for what the variable says.</param>
/// <param name="Url">Where it listens.</param>
/// <param name="Advertise">Where web hosts reach it.</param>
/// <param name="DataFolder">Its caches.</param>
internal sealed record JudgeNodeRequest(string? Database, string? Url, string? Advertise, string? DataFolder);
