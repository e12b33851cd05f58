namespace DrillJudge.Cli.Reports;

/// <summary>What the verifier found in one package.</summary>
/// <param name="Problem">Slug.</param>
/// <param name="Pattern">The pattern's name.</param>
/// <param name="Cases">Cases in all.</param>
/// <param name="AcceptedOk">Accepted solutions that were accepted under half the limit.</param>
/// <param name="AcceptedTotal">Accepted solutions in the package.</param>
/// <param name="SlipsCaught">Wrong solutions caught with the verdict that their folder names.</param>
/// <param name="SlipsTotal">Wrong solutions in the package.</param>
/// <param name="MutantsKilled">Mutants that a case killed.</param>
/// <param name="MutantsTotal">Mutants, those marked equivalent left out; 0 when none were tried.</param>
/// <param name="Survivors">Mutants that no case killed.</param>
/// <param name="SlowestMs">Slowest case of an accepted solution, CPU milliseconds.</param>
/// <param name="LimitMs">Time limit in milliseconds.</param>
/// <param name="Growth">Measured growth against the declared one, such as "n (declared n)"; null when not measured.</param>
/// <param name="Errors">What breaks the package; empty when it is sound.</param>
internal sealed record VerifyReport(
    string Problem, string Pattern, int Cases, int AcceptedOk, int AcceptedTotal, int SlipsCaught, int SlipsTotal, int MutantsKilled, int MutantsTotal,
    IReadOnlyList<SurvivorReport> Survivors, double SlowestMs, double LimitMs, string? Growth, IReadOnlyList<string> Errors)
{
    /// <summary>Whether the package may be used.</summary>
    public bool Ok => Errors.Count == 0;
}

/// <summary>A mutant that no case killed.</summary>
/// <param name="Line">In the reference solution, from 1.</param>
/// <param name="Original">Text replaced.</param>
/// <param name="Replacement">Text put there.</param>
/// <param name="Diff">The change as unified diff lines.</param>
internal sealed record SurvivorReport(int Line, string Original, string Replacement, string Diff);
