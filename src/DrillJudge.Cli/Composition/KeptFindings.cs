using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DrillJudge.Cli.Reports;
using DrillJudge.Judging.Verification;

namespace DrillJudge.Cli.Composition;

/// <summary>
/// What earlier runs found, in a file a package, named by everything that the finding depends on: the package's content, the sandbox's image, the verifier, and whether
/// mutants were tried. Only sound findings are kept: a fault is looked for again each time, since a busy machine may have caused it.
/// </summary>
/// <param name="folder">Where the files are; made when needed. One that cannot be written to costs time only.</param>
internal sealed class KeptFindings(string folder)
{
    private const string Format = "finding 1";

    /// <summary>The finding for a package, or null.</summary>
    public VerifyReport? Find(string contentHash, string image, bool mutants)
    {
        try
        {
            var path = PathOf(contentHash, image, mutants);
            return File.Exists(path) && JsonSerializer.Deserialize(File.ReadAllBytes(path), ReportJson.Readable.VerifyReport) is { Ok: true } kept ? kept with { Cached = true } : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps a sound finding.</summary>
    public void Keep(string contentHash, string image, bool mutants, VerifyReport report)
    {
        if (!report.Ok)
            return;
        try
        {
            Directory.CreateDirectory(folder);
            var path = PathOf(contentHash, image, mutants);
            var unfinished = $"{path}.{Guid.NewGuid():N}";
            File.WriteAllText(unfinished, JsonSerializer.Serialize(report, ReportJson.Readable.VerifyReport));
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It will be found again next time.
        }
    }

    private string PathOf(string contentHash, string image, bool mutants)
    {
        var key = $"{Format} {contentHash} {image} {PackageVerifier.Version} {(mutants ? "mutants" : "no mutants")}";
        return Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32] + ".verified.json");
    }
}
