namespace DrillJudge.Data;

/// <summary>A key that protects cookies, shared by all web hosts of an installation.</summary>
public sealed class DataProtectionKey
{
    /// <summary>The key's own name.</summary>
    public required string Name { get; init; }

    /// <summary>As the framework writes it.</summary>
    public required string Xml { get; init; }
}
