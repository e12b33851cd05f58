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
internal sealed record BenchRequest(string? JsonFile, bool Quick);
