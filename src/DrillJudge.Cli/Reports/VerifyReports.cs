using DrillJudge.Judging.Verification;

namespace DrillJudge.Cli.Reports;

/// <summary>What was found in a set of packages: what `verify --json` writes.</summary>
/// <param name="Packages">By pattern, then from easy to hard.</param>
/// <param name="Totals">Over all of them.</param>
internal sealed record VerifyReports(IReadOnlyList<VerifyReport> Packages, VerifyTotals Totals)
{
    /// <summary>Sorts and adds up.</summary>
    /// <param name="packages">In any order.</param>
    /// <param name="elapsed">What the run took.</param>
    public static VerifyReports Of(IEnumerable<VerifyReport> packages, TimeSpan elapsed)
    {
        VerifyReport[] sorted = [.. packages.OrderBy(report => report.Place.Pattern, StringComparer.Ordinal).ThenBy(report => report.Place.Difficulty)
            .ThenBy(report => report.Problem, StringComparer.Ordinal)];
        return new VerifyReports(sorted, new VerifyTotals(
            sorted.Length, sorted.Count(r => r.Ok), sorted.Count(r => r.Cached), sorted.Sum(r => r.Cases.Total), sorted.Sum(r => r.AcceptedOk), sorted.Sum(r => r.AcceptedTotal),
            sorted.Sum(r => r.SlipsCaught), sorted.Sum(r => r.SlipsTotal), sorted.Sum(r => r.MutantsKilled), sorted.Sum(r => r.MutantsTotal), sorted.Sum(r => r.MutantsEquivalent),
            Math.Round(elapsed.TotalSeconds, 1)));
    }
}

/// <summary>The sums of a set; the names are those of <see cref="VerifyReport"/>.</summary>
/// <param name="Packages">How many there are.</param>
/// <param name="Sound">Those without a fault.</param>
/// <param name="Cached">Those whose finding was kept from an earlier run.</param>
/// <param name="Cases">Cases.</param>
/// <param name="AcceptedOk">Accepted solutions that were accepted.</param>
/// <param name="AcceptedTotal">Accepted solutions.</param>
/// <param name="SlipsCaught">Wrong solutions caught.</param>
/// <param name="SlipsTotal">Wrong solutions.</param>
/// <param name="MutantsKilled">Mutants killed.</param>
/// <param name="MutantsTotal">Mutants but the equivalent ones.</param>
/// <param name="MutantsEquivalent">Those explained.</param>
/// <param name="Seconds">What the run took by the clock.</param>
internal sealed record VerifyTotals(
    int Packages, int Sound, int Cached, int Cases, int AcceptedOk, int AcceptedTotal, int SlipsCaught, int SlipsTotal,
    int MutantsKilled, int MutantsTotal, int MutantsEquivalent, double Seconds);
