namespace DrillJudge.Sandboxes.Docker;

/// <summary>What the sandbox's image is made from.</summary>
/// <param name="PublishedDirectory">Holds `runner` and `compiler`, each as `dotnet publish` left it.</param>
public sealed record SandboxImageOptions(string PublishedDirectory)
{
    /// <summary>The base to use and no other; by default what DRILL_BASE_IMAGE names, if it names one.</summary>
    public string? BaseImage { get; init; } = Environment.GetEnvironmentVariable("DRILL_BASE_IMAGE") is { Length: > 0 } named ? named : null;

    /// <summary>The base to use where it is here or can be fetched; else one is assembled from this machine's own files.</summary>
    public string PreferredBase { get; init; } = "mcr.microsoft.com/dotnet/runtime:10.0";

    /// <summary>The longest wait for a base to be fetched.</summary>
    public TimeSpan PullTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What the image is called; its tag is a hash of what is in it.</summary>
    public string Repository { get; init; } = "drilljudge-sandbox";

    /// <summary>What an assembled base is called; its tag is a hash of what is in it.</summary>
    public string BaseRepository { get; init; } = "drilljudge-base";

    /// <summary>How many images of each repository outlive a build, the newest first.</summary>
    public int KeepNewest { get; init; } = 2;

    /// <summary>Images younger than this are never removed: another version at work on this machine may be about to use them.</summary>
    public TimeSpan KeepYoungerThan { get; init; } = TimeSpan.FromDays(1);
}
