using System.Globalization;
using DrillJudge.Judging.Verification;
using DrillJudge.Packages;

namespace DrillJudge.Web.Pages.Packages;

/// <summary>Words about packages.</summary>
public static class PackageWords
{
    /// <summary>How far one is.</summary>
    public static string State(UploadedPackage package) => package.State switch
    {
        PackageState.Verifying when package.Claim is null => "Waits for the verifier",
        PackageState.Verifying => "Is being verified",
        PackageState.Verified => "Sound",
        PackageState.Faulty => "Has faults",
        var state => state.ToString(),
    };

    /// <summary>The class of its state's sign.</summary>
    public static string Mark(PackageState state) => state switch
    {
        PackageState.Verified or PackageState.Published => "solved",
        PackageState.Faulty => "tried",
        PackageState.Verifying => "open",
        _ => "closed",
    };

    /// <summary>Cases by where they come from.</summary>
    public static string Cases(CasesReport cases) => $"{cases.Total}: {cases.Sample} samples, {cases.Secret} hand-written, {cases.Fixed + cases.Random} small made ones, {cases.Large} large";

    /// <summary>Mutants that the cases kill.</summary>
    public static string Mutants(VerifyReport report) => report.MutantsTotal == 0
        ? "None tried"
        : string.Create(CultureInfo.InvariantCulture, $"{report.MutantsKilled} of {report.MutantsTotal} killed ({Math.Floor(1000.0 * report.MutantsKilled / report.MutantsTotal) / 10:0.#}%){(report.MutantsEquivalent > 0 ? $", {report.MutantsEquivalent} equivalent" : "")}");
}
