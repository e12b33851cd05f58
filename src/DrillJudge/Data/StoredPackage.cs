namespace DrillJudge.Data;

/// <summary>A problem package as judge nodes fetch it: by the hash of its content, which never changes.</summary>
public sealed class StoredPackage
{
    /// <summary>Key: the package's content hash, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Name of its folder.</summary>
    public required string Slug { get; init; }

    /// <summary>All its files, tar and gzip.</summary>
    public required byte[] Archive { get; init; }

    /// <summary>When it was stored.</summary>
    public required DateTimeOffset At { get; init; }
}
