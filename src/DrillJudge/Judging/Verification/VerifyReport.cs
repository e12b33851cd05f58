using System.Text.Json.Serialization;
using DrillJudge.Protocol;

namespace DrillJudge.Judging.Verification;

/// <summary>What the verifier found in one package.</summary>
/// <param name="Problem">Slug.</param>
/// <param name="Pattern">The pattern's name; "" for a package that cannot be read.</param>
/// <param name="Difficulty">easy, medium or hard; "" for a package that cannot be read.</param>
/// <param name="Cases">Cases by where they come from.</param>
/// <param name="AcceptedOk">Accepted solutions that were accepted under half the limit.</param>
/// <param name="AcceptedTotal">Accepted solutions in the package.</param>
/// <param name="SlipsCaught">Wrong solutions caught with the verdict that their folder names.</param>
/// <param name="SlipsTotal">Wrong solutions in the package.</param>
/// <param name="MutantsKilled">Mutants that a case killed.</param>
/// <param name="MutantsTotal">Mutants, those marked equivalent left out; 0 when none were tried.</param>
/// <param name="MutantsEquivalent">Mutants that the author explains and that 10,000 random cases did not tell from the reference.</param>
/// <param name="Survivors">Mutants that no case killed.</param>
/// <param name="SlowestMs">Slowest case of an accepted solution, CPU milliseconds.</param>
/// <param name="LimitMs">Time limit in milliseconds.</param>
/// <param name="Growth">Measured growth of the reference against the declared one, such as "n^1.1 (n log n)"; null when not measured.</param>
/// <param name="GrowthExponent">The measured exponent; null when it was not measured or the times are too short to tell.</param>
/// <param name="Errors">What breaks the package; empty when it is sound.</param>
/// <param name="Seconds">What verifying took; of a finding kept from before, what it took then.</param>
public sealed record VerifyReport(
    string Problem, string Pattern, string Difficulty, CasesReport Cases, int AcceptedOk, int AcceptedTotal, int SlipsCaught, int SlipsTotal,
    int MutantsKilled, int MutantsTotal, int MutantsEquivalent, IReadOnlyList<SurvivorReport> Survivors, double SlowestMs, double LimitMs,
    string? Growth, double? GrowthExponent, IReadOnlyList<string> Errors, double Seconds)
{
    /// <summary>Whether the package may be used.</summary>
    public bool Ok => Errors.Count == 0;

    /// <summary>Whether the finding was kept from an earlier run, in which nothing was otherwise.</summary>
    public bool Cached { get; init; }

    /// <summary>Place in the table: by pattern, then from easy to hard, then by slug.</summary>
    [JsonIgnore]
    public (string Pattern, int Difficulty, string Problem) Place => (Pattern, Array.IndexOf(["easy", "medium", "hard"], Difficulty), Problem);

    /// <summary>What a verification says, in figures.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="elapsed">What finding it took.</param>
    public static VerifyReport Of(Verification found, TimeSpan elapsed)
    {
        var accepted = found.Submissions.Where(s => !s.IsSlip).ToArray();
        var slips = found.Submissions.Where(s => s.IsSlip).ToArray();
        var cases = found.Cases;
        return new VerifyReport(
            found.Problem, found.Pattern, found.Difficulty.ToString().ToLowerInvariant(), new CasesReport(cases.Sample, cases.Secret, cases.Fixed, cases.Random, cases.Large),
            accepted.Count(IsOk), accepted.Length, slips.Count(IsOk), slips.Length, found.Mutation?.Killed ?? 0, found.Mutation?.Total ?? 0, found.Mutation?.Equivalent.Count ?? 0,
            [.. found.Mutation?.Survivors.Select(Survivor) ?? []], Math.Round(found.Slowest.TotalMilliseconds, 1), found.Limit.TotalMilliseconds, found.Growth?.ToString(),
            found.Growth is { Exponent: var exponent } && double.IsFinite(exponent) ? Math.Round(exponent, 2) : null, found.Errors, Math.Round(elapsed.TotalSeconds, 1));
    }

    /// <summary>A package that cannot be read, or was not verified to the end.</summary>
    public static VerifyReport Unreadable(string problem, IReadOnlyList<string> errors) =>
        new(problem, "", "", new CasesReport(0, 0, 0, 0, 0), 0, 0, 0, 0, 0, 0, 0, [], 0, 0, null, null, errors, 0);

    private static bool IsOk(SubmissionCheck check) => check.Complaint.Length == 0;

    private static SurvivorReport Survivor(Mutant mutant) => new(mutant.Line, mutant.Original, mutant.Replacement, $"- {mutant.Original}\n+ {mutant.Replacement}");
}

/// <summary>Cases by where they come from.</summary>
/// <param name="Sample">Shown to the learner.</param>
/// <param name="Secret">Hand-written.</param>
/// <param name="Fixed">Written out in the generator.</param>
/// <param name="Random">Small ones, drawn.</param>
/// <param name="Large">Of full size.</param>
public sealed record CasesReport(int Sample, int Secret, int Fixed, int Random, int Large)
{
    /// <summary>All of them.</summary>
    public int Total => Sample + Secret + Fixed + Random + Large;
}

/// <summary>A mutant that no case killed.</summary>
/// <param name="Line">In the reference solution, from 1.</param>
/// <param name="Original">Text replaced.</param>
/// <param name="Replacement">Text put there.</param>
/// <param name="Diff">The change as unified diff lines.</param>
public sealed record SurvivorReport(int Line, string Original, string Replacement, string Diff);
