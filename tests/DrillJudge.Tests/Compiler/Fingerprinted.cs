extern alias compiler;

using compiler::DrillJudge.Compiler;
using DrillJudge.Cohorts;
using DrillJudge.Judging.Compilation;
using DrillJudge.Protocol;
using Xunit;
using CompilerFingerprint = compiler::DrillJudge.Protocol.FingerprintRequest;
using CompilerReader = compiler::DrillJudge.Protocol.ValueReader;
using CompilerWriter = compiler::DrillJudge.Protocol.ValueWriter;

namespace DrillJudge.Tests.Compiler;

/// <summary>Fingerprints, taken by the compiler in this process over the wire's encoding, and how alike two sources are by them.</summary>
internal static class Fingerprinted
{
    public static readonly SourcePrints NothingGiven = new(true, 0, []);

    /// <summary>The fingerprints of a source.</summary>
    public static SourcePrints Take(string source, bool every = false)
    {
        var writer = new ValueWriter();
        new FingerprintRequest(9, "here", every, source).Write(writer);
        var reply = CompileService.Fingerprint(CompilerFingerprint.Read(new CompilerReader(writer.ToArray())), TestContext.Current.CancellationToken);
        var answer = new CompilerWriter();
        reply.Write(answer);
        var read = FingerprintReply.Read(new ValueReader(answer.ToArray()));
        return new SourcePrints(read.Readable, read.Tokens, read.Prints);
    }

    /// <summary>Work of one learner for each source: a, b, c ...</summary>
    public static IReadOnlyList<(ComparedWork Work, SourcePrints Prints)> Works(params string[] sources) =>
        [.. sources.Select((source, i) => (new ComparedWork(Guid.NewGuid(), ((char)('a' + i)).ToString(), 1, null), Take(source)))];

    /// <summary>The pair that two sources make; null below what is notable.</summary>
    public static SimilarPair? Pair(string left, string right) => SimilarityReckoning.Of(Works(left, right), NothingGiven).Pairs.SingleOrDefault();

    /// <summary>What the smaller of two sources shares with the other, however little.</summary>
    public static double Share(string left, string right)
    {
        var (first, second) = (Take(left).Prints.Select(p => p.Hash).ToHashSet(), Take(right).Prints.Select(p => p.Hash).ToHashSet());
        return (double)first.Count(second.Contains) / Math.Min(first.Count, second.Count);
    }
}
