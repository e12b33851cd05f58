using DrillJudge.Protocol;

namespace DrillJudge.Compiler;

/// <summary>What became of a source, not yet arranged.</summary>
internal sealed record Outcome(IEnumerable<SourceDiagnostic> Diagnostics)
{
    /// <summary>The assembly, or nothing.</summary>
    public byte[] Assembly { get; init; } = [];

    /// <summary>Its portable PDB, or nothing.</summary>
    public byte[] Symbols { get; init; } = [];

    /// <summary>Full name of the type that the runner calls.</summary>
    public string Entry { get; init; } = "";
}
