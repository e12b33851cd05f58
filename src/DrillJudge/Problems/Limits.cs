namespace DrillJudge.Problems;

/// <summary>What a solution may use for one case.</summary>
/// <param name="TimeMultiplier">The time limit in units of the reference's slowest case.</param>
/// <param name="MemoryBytes">Memory, at most <see cref="MaxMemoryBytes"/>.</param>
/// <param name="OutputBytes">The encoded answer or stdout, at most <see cref="MaxOutputBytes"/>.</param>
/// <param name="Time">A limit that the package fixes (ICPC's limits.time_limit), or null: derived on the machine.</param>
public sealed record Limits(double TimeMultiplier = 4, long MemoryBytes = 256L << 20, long OutputBytes = 1L << 20, TimeSpan? Time = null)
{
    /// <summary>512 MiB.</summary>
    public const long MaxMemoryBytes = 512L << 20;

    /// <summary>16 MiB: an answer is held in memory, decoded, several times its size.</summary>
    public const long MaxOutputBytes = 16L << 20;
}
