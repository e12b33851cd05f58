using DrillJudge.Judging.Compilation;
using DrillJudge.Protocol;

namespace DrillJudge.Cohorts;

/// <summary>
/// Holds fingerprints against each other. What everybody was given is left out first, then what more than half of the sources share: that is how the drill is solved, not who
/// wrote it. The score is the share of the smaller source's fingerprints that the other has too.
/// </summary>
public static class SimilarityReckoning
{
    /// <summary>Compares all with all.</summary>
    /// <param name="all">Each learner's.</param>
    /// <param name="given">Every fingerprint of what all began with.</param>
    public static Similarity Of(IReadOnlyList<(ComparedWork Work, SourcePrints Prints)> all, SourcePrints given)
    {
        var readable = all.Where(one => one.Prints.Readable).ToList();
        var leaveOut = readable.Count >= SimilarityRules.LeastForCommon;
        var common = given.Prints.Select(p => p.Hash).ToHashSet();
        if (leaveOut)
        {
            var shared = readable.SelectMany(one => one.Prints.Prints.Select(p => p.Hash).Distinct()).CountBy(hash => hash).Where(count => count.Value * 2 > readable.Count);
            common.UnionWith(shared.Select(count => count.Key));
        }

        var own = readable.Select(one => Own.Of(one.Work, one.Prints, common)).ToLookup(one => one.Suffices);
        var compared = own[true].ToList();
        var found = new List<(Own Left, Own Right, double Score)>();
        for (var i = 0; i < compared.Count; i++)
        {
            for (var j = i + 1; j < compared.Count; j++)
            {
                if (compared[i].Score(compared[j]) is var score and > SimilarityRules.Notable)
                    found.Add((compared[i], compared[j], score));
            }
        }

        return new Similarity(
            compared.Count, found.Count, [.. found.OrderByDescending(pair => pair.Score).Take(SimilarityRules.MostPairs).Select(pair => Pair(pair.Left, pair.Right, pair.Score))], leaveOut,
            [.. own[false].Select(one => one.Work)], [.. all.Where(one => !one.Prints.Readable).Select(one => one.Work)]);
    }

    private static SimilarPair Pair(Own left, Own right, double score) => new(left.Work, right.Work, score, left.LinesIn(right), right.LinesIn(left));

    private sealed record Own(ComparedWork Work, int Tokens, IReadOnlyList<SourcePrint> Prints, HashSet<ulong> Hashes)
    {
        public bool Suffices => Tokens >= SimilarityRules.LeastTokens && Hashes.Count >= SimilarityRules.LeastPrints;

        public static Own Of(ComparedWork work, SourcePrints prints, HashSet<ulong> common)
        {
            var covered = new HashSet<int>(prints.Prints.Where(p => common.Contains(p.Hash)).SelectMany(p => Enumerable.Range(p.Token, p.Tokens)));
            var left = prints.Prints.Where(p => !common.Contains(p.Hash)).ToList();
            return new Own(work, prints.Tokens - covered.Count, left, [.. left.Select(p => p.Hash)]);
        }

        public double Score(Own other)
        {
            var (less, more) = Hashes.Count <= other.Hashes.Count ? (Hashes, other.Hashes) : (other.Hashes, Hashes);
            return (double)less.Count(more.Contains) / less.Count;
        }

        public IReadOnlyList<LineRange> LinesIn(Own other) => LineRange.Of(Prints.Where(p => other.Hashes.Contains(p.Hash)));
    }
}
