namespace DrillJudge.Data;

/// <summary>A secret that an installation made for itself, shared by all its hosts.</summary>
public sealed class InstallationSecret
{
    /// <summary>What it is for; the key.</summary>
    public required string Name { get; init; }

    /// <summary>Base64.</summary>
    public required string Value { get; init; }
}
