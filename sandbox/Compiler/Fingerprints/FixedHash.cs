namespace DrillJudge.Compiler.Fingerprints;

/// <summary>FNV-1a with 64 bits: unlike the runtime's own hashes the same in every process.</summary>
internal static class FixedHash
{
    private const ulong Basis = 0xcbf29ce484222325;
    private const ulong Prime = 0x100000001b3;

    /// <summary>Of a text.</summary>
    public static ulong Of(string text)
    {
        var hash = Basis;
        foreach (var letter in text)
            hash = (hash ^ letter) * Prime;
        return hash;
    }

    /// <summary>Of a run of tokens.</summary>
    public static ulong Of(IReadOnlyList<ShapeToken> tokens, int from, int count)
    {
        var hash = Basis;
        for (var i = from; i < from + count; i++)
        {
            for (var shift = 0; shift < 64; shift += 8)
                hash = (hash ^ ((tokens[i].Code >> shift) & 0xff)) * Prime;
        }

        return hash;
    }
}
