using System.Text.Json;
using DrillJudge.Judging.Verification;

namespace DrillJudge.Packages;

/// <summary>A package that an instructor brought: one version of it. The files are in <see cref="Data.StoredPackage"/>, under the hash.</summary>
public sealed class UploadedPackage
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What it is found by; versions share it.</summary>
    public required string Slug { get; init; }

    /// <summary>For people.</summary>
    public required string Name { get; init; }

    /// <summary>Hash of its content, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>What its archive takes.</summary>
    public required int Bytes { get; init; }

    /// <summary>Whose it is: the account that first used the slug. It may have been erased.</summary>
    public required Guid OwnerId { get; init; }

    /// <summary>When this version came.</summary>
    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>How far it is.</summary>
    public PackageState State { get; set; }

    /// <summary>What the verifier found, JSON of a <see cref="VerifyReport"/>; null before.</summary>
    public string? Findings { get; set; }

    /// <summary>When it came into the catalogue last; null when it never did.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>When somebody asked to have it verified.</summary>
    public DateTimeOffset? AskedAt { get; set; }

    /// <summary>What the verifier does just now; null when it waits or is through.</summary>
    public string? Step { get; set; }

    /// <summary>Times that verifying was begun.</summary>
    public int Tries { get; set; }

    /// <summary>Drawn anew by the judge that begins.</summary>
    public Guid? Claim { get; set; }

    /// <summary>When the claim was last renewed.</summary>
    public DateTimeOffset? ClaimedAt { get; set; }

    /// <summary>1 for the one that is verified now, null for all others.</summary>
    public int? Turn { get; set; }

    /// <summary>The findings, read; null before there are any.</summary>
    public VerifyReport? Report() => Findings is null ? null : JsonSerializer.Deserialize<VerifyReport>(Findings, JsonSerializerOptions.Web);

    /// <summary>Findings as they are stored.</summary>
    public static string Write(VerifyReport report) => JsonSerializer.Serialize(report, JsonSerializerOptions.Web);
}
