using DrillJudge.Protocol;

namespace DrillJudge.Judging.Compilation;

/// <summary>The fingerprints of a source's shape.</summary>
/// <param name="Readable">Whether anything can be said of the source.</param>
/// <param name="Tokens">How many tokens count: without names, headers, braces and the like.</param>
/// <param name="Prints">In source order.</param>
public sealed record SourcePrints(bool Readable, int Tokens, IReadOnlyList<SourcePrint> Prints)
{
    /// <summary>Of a source that breaks the limits, or on which the compiler gave up.</summary>
    public static SourcePrints Unreadable { get; } = new(false, 0, []);

    internal static SourcePrints Of(FingerprintReply reply) => new(reply.Readable, reply.Tokens, reply.Prints);
}
