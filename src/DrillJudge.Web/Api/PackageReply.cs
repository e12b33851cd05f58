using DrillJudge.Judging.Verification;
using DrillJudge.Packages;

namespace DrillJudge.Web.Api;

/// <summary>An uploaded package: one version of it.</summary>
/// <param name="Id">Names it in the API.</param>
/// <param name="Slug">The drill's slug; versions share it.</param>
/// <param name="Name">For people.</param>
/// <param name="Hash">SHA-256 of its content, hexadecimal.</param>
/// <param name="Bytes">What its archive takes.</param>
/// <param name="Owner">Its owner's name; null for an account that was erased.</param>
/// <param name="Mine">Whether you may change it.</param>
/// <param name="State">draft, verifying, verified, faulty, published or withdrawn.</param>
/// <param name="Step">What the verifier does just now; null when it waits or is through.</param>
/// <param name="UploadedAt">When it came.</param>
/// <param name="PublishedAt">When it came into the catalogue last.</param>
/// <param name="Findings">What the verifier found, as `drill verify --json` has it; null before.</param>
public sealed record PackageReply(
    Guid Id, string Slug, string Name, string Hash, int Bytes, string? Owner, bool Mine, string State, string? Step, DateTimeOffset UploadedAt, DateTimeOffset? PublishedAt, VerifyReport? Findings)
{
    /// <summary>Of what somebody sees.</summary>
    public static PackageReply From(PackageView view)
    {
        var package = view.Package;
        return new PackageReply(package.Id, package.Slug, package.Name, package.Hash, package.Bytes, view.Owner, view.Mine, package.State.ToString().ToLowerInvariant(), package.Step, package.UploadedAt, package.PublishedAt, package.Report());
    }
}
